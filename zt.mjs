const which = process.argv[2];
const t0 = process.threadCpuUsage();
const z = await import(which);
const t1 = process.threadCpuUsage();
const mini = which.includes('mini');
const a = [];
for (let i = 0; i < 100; i++) {
  const s = mini ? z.optional(z.string().check(z.minLength(1))) : z.string().min(1).optional();
  const n = mini ? z.number().check(z.gte(0)) : z.number().min(0);
  const e = z.enum(['a', 'b']);
  const o = z.strictObject({ s, n, e });
  a.push(z.union([o, z.array(o)]));
}
const t2 = process.threadCpuUsage();
const d = (a, b) => ((b.user + b.system - a.user - a.system) / 1000).toFixed(1);
console.log(which, 'import', d(t0, t1), 'construct ~900', d(t1, t2));
