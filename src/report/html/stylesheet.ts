const LIGHT =
  'color-scheme:light;--bg:#fff;--soft:#f6f8fa;--line:#d1d9e0;--line2:#e6eaef;--fg:#1f2328;--mut:#59636e;--blue:#0969da;--base:#6e7781;--red:#cf222e;--redb:#ffebe9;--redt:#fff1f0;--green:#1a7f37;--greenb:#dafbe1;--greent:#f1fbf4;--amber:#9a6700;--amberb:#fff8c5;--on:#fff;--s1:#bc4c00;--s2:#8250df;--s3:#1a7f37;--s4:#bf3989;--s5:#57606a;--s6:#0a7ea4;--s7:#7d4e00';
const DARK =
  'color-scheme:dark;--bg:#0d1117;--soft:#151b23;--line:#3d444d;--line2:#262c36;--fg:#e6edf3;--mut:#9198a1;--blue:#4493f8;--base:#8b949e;--red:#f85149;--redb:#3a1517;--redt:#21141a;--green:#3fb950;--greenb:#12301c;--greent:#0f1f19;--amber:#d29922;--amberb:#31270f;--on:#0d1117;--s1:#f0883e;--s2:#a371f7;--s3:#3fb950;--s4:#db61a2;--s5:#b1bac4;--s6:#39c5cf;--s7:#d4a72c';

/** Of the report page, the only one. It asks for no font and no picture, so nothing leaves the page. */
export const STYLESHEET = `
:root{${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.5 system-ui,-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;-webkit-text-size-adjust:100%}
main,.inner,footer{max-width:1040px;margin:0 auto;padding:0 24px}
h1{font-size:28px;line-height:1.25;margin:4px 0 10px;overflow-wrap:anywhere}
h2{font-size:20px;line-height:1.3;margin:0 0 4px;overflow-wrap:anywhere}
h3{font-size:15px;margin:14px 0 6px;overflow-wrap:anywhere}
p{margin:0 0 10px;max-width:76ch;overflow-wrap:anywhere}
ul{padding-left:22px;margin:0 0 12px}li{overflow-wrap:anywhere}
a{color:var(--blue)}
code,pre{font:.88em ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
code{background:var(--soft);border:1px solid var(--line2);border-radius:5px;padding:.08em .35em;overflow-wrap:anywhere}
pre{background:var(--soft);border:1px solid var(--line2);border-radius:8px;padding:12px;overflow:auto;max-height:400px}
:focus-visible{outline:2px solid var(--blue);outline-offset:2px}
.num{font-variant-numeric:tabular-nums}.mut{color:var(--mut)}.small{font-size:13px}
.skip{position:absolute;left:-9999px}.skip:focus{left:8px;top:8px;background:var(--bg);padding:8px;z-index:3}
.top{border-bottom:1px solid var(--line);padding:26px 0 8px}
.top.failed{--c:var(--red);background:linear-gradient(var(--redb),var(--bg))}.top.passed{--c:var(--green);background:linear-gradient(var(--greenb),var(--bg))}.top.inconclusive{--c:var(--amber);background:linear-gradient(var(--amberb),var(--bg))}
.eyebrow{display:flex;flex-wrap:wrap;gap:4px 14px;font-size:14px;margin:0}
.badge{display:inline-grid;place-items:center;width:1.3em;height:1.3em;border-radius:50%;background:var(--c);color:var(--on);font-size:.8em;margin-right:.45em;vertical-align:.06em}
.lead{font-size:18px;line-height:1.45;max-width:66ch}
.do{border-left:4px solid var(--c);padding:2px 0 2px 14px;margin:0 0 16px}.do p{margin:0 0 4px}
.rules{border:1px solid var(--amber);background:var(--bg);border-radius:10px;padding:10px 14px 1px;margin:0 0 14px}
.keys{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px;margin:18px 0 20px;padding:0;list-style:none;max-width:800px}
.keys li{background:var(--bg);border:1px solid var(--line);border-radius:10px;padding:10px 14px}
.keys b{display:block;font-size:24px;line-height:1.25;font-variant-numeric:tabular-nums}.keys .shown{font-weight:600}
nav{position:sticky;top:0;z-index:2;background:var(--bg);border-bottom:1px solid var(--line)}
nav ul{max-width:1040px;margin:0 auto;padding:8px 24px;display:flex;gap:4px 18px;overflow-x:auto;list-style:none;font-size:14px;white-space:nowrap;scrollbar-width:none}
nav a{text-decoration:none}nav a:hover{text-decoration:underline}
section{padding:26px 0 10px;border-bottom:1px solid var(--line2);scroll-margin-top:44px}
.sub{color:var(--mut);margin-bottom:12px}
.conds{list-style:none;margin:0 0 12px;padding:0}
.conds li{display:grid;grid-template-columns:30px minmax(0,1fr) 320px 92px;gap:2px 14px;align-items:start;padding:12px 0;border-top:1px solid var(--line2)}
.conds li:first-child{border-top:0}
.val{text-align:right}.val small{display:block;color:var(--mut)}
.mk{width:24px;height:24px;border-radius:50%;display:grid;place-items:center;font-weight:700;font-size:14px;line-height:1;background:var(--soft);color:var(--mut)}
.mk.fail{background:var(--redb);color:var(--red)}.mk.pass{background:var(--greenb);color:var(--green)}.mk.inconclusive,.mk.warn{background:var(--amberb);color:var(--amber)}
.t{position:relative;height:20px;border-radius:4px;overflow:hidden;background:var(--soft);--c:var(--base)}
.t.fail{--c:var(--red)}.t.pass{--c:var(--green)}.t.inconclusive,.t.warn{--c:var(--amber)}
.t i{position:absolute;display:block;top:0;bottom:0}
.t .bad{background:var(--redt);left:0}.t .ok{background:var(--greent);right:0}
.t .lim{width:2px;margin-left:-1px;background:var(--fg)}
.t .zero{width:0;border-left:1px dashed var(--mut)}
.t .iv{top:7px;bottom:7px;border-radius:3px;background:var(--c);opacity:.55;min-width:2px}
.t .pt{width:4px;margin-left:-2px;top:3px;bottom:3px;border-radius:2px;background:var(--c)}
.t .len{background:var(--blue);opacity:.75;top:4px;bottom:4px}.t .rng{top:9px;bottom:9px;background:var(--fg)}
.tl{display:flex;justify-content:space-between;gap:2px 12px;font-size:12px;color:var(--mut);font-variant-numeric:tabular-nums}.tl.left{justify-content:flex-start}.tl.right{justify-content:flex-end}
.cols{display:grid;grid-template-columns:repeat(auto-fit,minmax(240px,1fr));gap:16px;margin-bottom:12px}
.card{border:1px solid var(--line);border-radius:10px;padding:2px 16px 6px}.card.wide{grid-column:1/-1}
.ch{display:grid;grid-template-columns:1fr 1fr;gap:22px 32px;margin:8px 0 16px}
figure{margin:0;break-inside:avoid}figcaption{font-size:14px;margin-bottom:4px;min-height:4.6em;overflow-wrap:anywhere}figcaption b,figcaption .mut{display:block}
svg{display:block;width:100%;height:auto;max-width:490px;overflow:visible}
svg text{font:12px system-ui,-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;fill:var(--mut)}
.g{stroke:var(--line2)}.axl{stroke:var(--line)}
.m,.b,.s0,.s1,.s2,.s3,.s4,.s5,.s6,.s7{fill:none;stroke:var(--blue);stroke-width:2;stroke-linejoin:round}
.m.thin{stroke-width:1.25;opacity:.6}.b{stroke:var(--base);stroke-dasharray:5 4}
.s1{stroke:var(--s1);stroke-dasharray:7 3}.s2{stroke:var(--s2);stroke-dasharray:2 3}.s3{stroke:var(--s3);stroke-dasharray:9 3 2 3}.s4{stroke:var(--s4);stroke-dasharray:5 2}.s5{stroke:var(--s5);stroke-dasharray:1 2}.s6{stroke:var(--s6);stroke-dasharray:12 3}.s7{stroke:var(--s7);stroke-dasharray:4 4 1 4}
.d{stroke:var(--mut);stroke-dasharray:2 3}.cut{stroke:var(--fg)}
.dot{fill:var(--blue)}.ring{fill:var(--bg);stroke:var(--base);stroke-width:1.5}circle.rd{fill:var(--bg);stroke-dasharray:none;stroke-width:1.5}.err{stroke:var(--blue);stroke-width:1.25;opacity:.6}.sc{fill:var(--blue);opacity:.45}
.hit{fill:var(--fg);opacity:0}.hit:hover{opacity:.35}
rect.pos{fill:var(--blue)}rect.neg{fill:var(--base)}span.pos{color:var(--blue);font-weight:600}span.neg{color:var(--mut);font-weight:600}
.lg{display:flex;flex-wrap:wrap;gap:2px 18px;font-size:14px;margin:0 0 12px;padding:0;list-style:none}
.lg svg{display:inline-block;width:26px;height:6px;vertical-align:.2em;margin-right:6px}
.wrap{overflow-x:auto;margin:0 0 14px}.tall{max-height:520px;overflow:auto}.tall thead th{position:sticky;top:0;background:var(--bg)}
table{border-collapse:collapse;width:100%;font-size:14px}caption{text-align:left;color:var(--mut);font-size:13px;padding-bottom:4px}
th,td{padding:6px 10px;border-bottom:1px solid var(--line2);text-align:left;vertical-align:top}
tbody th{font-weight:400;min-width:7em;max-width:280px;overflow-wrap:anywhere}thead th{font-weight:600;color:var(--mut);font-size:13px;border-bottom-color:var(--line)}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td code,th code{white-space:nowrap}
tr.on>*{background:var(--soft);font-weight:600}
.shifted{color:var(--amber)}
.forest,.imp{list-style:none;margin:0 0 8px;padding:0}
.forest li{display:grid;grid-template-columns:26px 250px minmax(0,1fr) 200px;gap:2px 14px;align-items:center;padding:4px 0}
.imp li{display:grid;grid-template-columns:200px minmax(0,1fr) 240px;gap:2px 14px;align-items:center;padding:3px 0}
.v{text-align:right;font-size:14px}
.bx,.stack{position:relative;height:12px;width:150px;margin:2px 0;--k:var(--base)}.te{--k:var(--blue)}
.bx i{position:absolute;display:block}.bx .w{top:5px;height:2px;background:var(--k);opacity:.5}.bx .q{top:2px;height:8px;background:var(--k);opacity:.55;border-radius:2px}.bx .md{top:0;bottom:0;width:2px;margin-left:-1px;background:var(--k)}
.stack{display:flex;gap:1px;overflow:hidden;border-radius:3px;background:var(--line2)}.stack i{background:var(--k)}
.stack i:nth-child(2){opacity:.72}.stack i:nth-child(3){opacity:.5}.stack i:nth-child(4){opacity:.36}.stack i:nth-child(n+5){opacity:.24}
dl{display:grid;grid-template-columns:130px minmax(0,1fr);gap:4px 14px;margin:0 0 14px;font-size:14px}dt{color:var(--mut)}dd{margin:0;overflow-wrap:anywhere}
details{margin:0 0 12px}summary{cursor:pointer;color:var(--blue)}details[open]>summary{margin-bottom:8px}
.cm{border-collapse:separate;border-spacing:4px;width:auto}.cm td{border:0;border-radius:8px;text-align:center;padding:8px 14px}.cm th{border:0;color:var(--mut);font-size:13px;max-width:120px;vertical-align:middle}
.cm .good{background:color-mix(in srgb,var(--greenb) var(--share),var(--soft))}.cm .bad{background:color-mix(in srgb,var(--redb) calc(var(--share)*1.6),var(--soft))}.cm b{font-size:17px;display:block}.cm small{color:var(--fg)}
.search input{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--base);border-radius:6px;padding:4px 8px;margin:0 8px}
#tip{position:fixed;z-index:4;max-width:300px;background:var(--fg);color:var(--bg);font-size:13px;line-height:1.35;border-radius:6px;padding:5px 8px;pointer-events:none;overflow-wrap:anywhere}
#tip[hidden]{display:none}
footer{color:var(--mut);font-size:13px;padding-top:18px;padding-bottom:40px}
.no-js .search{display:none}
@media screen and (max-width:760px){
main,.inner,footer{padding-left:16px;padding-right:16px}nav ul{padding:8px 16px}
h1{font-size:23px}.lead{font-size:17px}.keys{grid-template-columns:1fr 1fr;gap:8px}.keys li{padding:8px 12px}.keys b{font-size:21px}
.conds li{grid-template-columns:28px minmax(0,1fr) auto}.conds .bar{grid-column:2/4;grid-row:2}
.cols,.ch{grid-template-columns:minmax(0,1fr)}figcaption{min-height:0}
.forest li{grid-template-columns:26px minmax(0,1fr) auto}.forest .t{grid-column:2/4;grid-row:2}.forest .none{display:none}
.imp li{grid-template-columns:minmax(0,1fr) auto}.imp .t{grid-column:1/3;grid-row:2}
dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:8px}th,td{padding:6px}.cm td{padding:6px 8px}.bx,.stack{width:96px}
}
@media print{
:root{${LIGHT}}
body{font-size:9.5pt}h1{font-size:17pt}.lead{font-size:12pt}.top{background:none!important;padding:0}nav,.skip,.search{display:none}
.conds li{grid-template-columns:26px minmax(0,1fr) 200px 70px}.forest li{grid-template-columns:24px 150px minmax(0,1fr) 150px;padding:2px 0}.ch{gap:10pt 16pt}
section{padding:12pt 0 4pt}h2,h3,figcaption{break-after:avoid}li,tr,figure,.card,.keys{break-inside:avoid}
main,.inner,footer{max-width:none;padding:0}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}a{color:inherit;text-decoration:none}
.wrap,.tall{overflow:visible;max-height:none}
details::details-content{content-visibility:visible;display:block;height:auto}
}`;
