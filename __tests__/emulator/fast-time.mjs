// Preloaded into a job: a hundred seconds pass in each.
const original = performance.now.bind(performance);
performance.now = () => original() * 100;
