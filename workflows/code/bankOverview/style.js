/** How the page looks; light and dark follow the reader's system. */
export const STYLE = `:root{--ink:#16202b;--soft:#5d6b7a;--line:#e3e8ee;--card:#fff;--page:#f4f6f9;--blue:#1f5fbf;--area:#1f5fbf1c;--good:#14804a;--warn:#a15c00;--bad:#b42318}
@media(prefers-color-scheme:dark){:root{--ink:#e8edf3;--soft:#9aa8b8;--line:#2b3644;--card:#18212c;--page:#0f151d;--blue:#6ea8ff;--area:#6ea8ff24;--good:#4cc38a;--warn:#f0b35b;--bad:#ff7a6e}}
*{box-sizing:border-box}body{margin:0;padding:40px 32px 56px;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
main{max-width:1320px;margin:auto}p{margin:0;color:var(--soft)}small{display:block;color:var(--soft);font-size:13px}
.top{display:flex;flex-wrap:wrap;gap:16px;align-items:end;justify-content:space-between;margin-bottom:24px}h1{margin:0;font-size:30px;letter-spacing:-.02em}
.sums{display:flex;gap:12px}.sums div{padding:10px 18px;background:var(--card);border:1px solid var(--line);border-radius:12px;text-align:right}.sums span{display:block;font-size:12px;color:var(--soft);letter-spacing:.08em}.sums strong{font-size:20px}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(400px,1fr));gap:20px}
article,.list{padding:22px 24px;background:var(--card);border:1px solid var(--line);border-radius:16px;box-shadow:0 1px 2px #0000000a}
article header{display:flex;gap:16px;justify-content:space-between;margin-bottom:14px}h2{margin:0;font-size:17px}.iban{color:var(--ink);font-variant-numeric:tabular-nums;letter-spacing:.02em}
strong,.amount,.date,dd b{font-variant-numeric:tabular-nums}.balance{text-align:right;white-space:nowrap}.balance strong{font-size:23px;letter-spacing:-.01em}.balance p{font-size:13px}
svg{display:block;width:100%;height:auto;margin:4px 0 16px}svg text{fill:var(--soft);font-size:12.5px}.grid{stroke:var(--line)}.zero{stroke:var(--bad);stroke-dasharray:4 4}.line{fill:none;stroke:var(--blue);stroke-width:2.5;stroke-linejoin:round}.area{fill:var(--area)}circle{fill:var(--blue);stroke:var(--card);stroke-width:2.5}
dl{display:grid;grid-template-columns:1fr 1.15fr .75fr;gap:12px 20px;margin:0;padding-top:14px;border-top:1px solid var(--line)}dt{font-size:12px;color:var(--soft)}dd{margin:0}
b{font-weight:600}.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}small.bad{color:var(--bad)}
.meter{display:block;height:5px;margin:5px 0 4px;border-radius:3px;background:var(--line);overflow:hidden}.meter i{display:block;height:100%}.meter .good{background:var(--good)}.meter .warn{background:var(--warn)}.meter .bad{background:var(--bad)}
.notice{margin-bottom:20px;padding:14px 20px;background:var(--card);border:1px solid var(--bad);border-radius:12px}
.list{margin-top:24px;padding-bottom:8px;overflow-x:auto}.list h2{margin-bottom:10px}.list h2 small{display:inline;margin-left:8px;font-weight:400}
table{width:100%;border-collapse:collapse}th{padding:8px 12px;text-align:left;font-size:12px;font-weight:500;color:var(--soft);border-bottom:1px solid var(--line)}td{padding:9px 12px;vertical-align:top;border-bottom:1px solid var(--line)}tr:last-child td{border:0}
.date{white-space:nowrap;color:var(--soft)}.text{max-width:420px;overflow-wrap:anywhere}td:nth-child(2){white-space:nowrap}th:last-child,.amount{text-align:right;white-space:nowrap}.amount{font-weight:600}.in{color:var(--good)}
.dot{display:inline-block;width:9px;height:9px;margin-right:8px;border-radius:50%}.c0{background:#1f5fbf}.c1{background:#c2571a}.c2{background:#14804a}.c3{background:#8250c4}.c4{background:#b3246b}
@media(max-width:560px){body{padding:20px 14px}.cards{grid-template-columns:1fr}dl{grid-template-columns:1fr}}`;
