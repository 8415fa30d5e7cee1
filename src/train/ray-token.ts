/** The environment variable that Ray's own client reads its token from, too. */
export const RAY_TOKEN = 'RAY_AUTH_TOKEN';
