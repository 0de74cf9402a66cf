import { ink, textOn } from './contrast.ts'

export type Colours = { readonly bandColour: string; readonly linkColour: string }

/** The whole look of the public pages: one small sheet, system fonts, the municipality's colours, paper too. */
export function styleSheet({ bandColour, linkColour }: Colours): string {
	return `:root{--band:${bandColour};--on-band:${textOn(bandColour) ?? ink};--link:${linkColour}}${look}`
}

const look = `
*{box-sizing:border-box}
html{font:400 18px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;color:#202733;background:#fff;-webkit-text-size-adjust:100%}
body{margin:0;overflow-wrap:break-word}
h1,h2,h3{line-height:1.2;font-weight:600;margin:0;text-wrap:balance}
h1{font-size:2.45rem}
h2{font-size:1.65rem;margin-top:3rem}
h3{font-size:1.2rem;line-height:1.3;margin-top:2rem}
.embedded{padding:0 16px 8px}
.embedded .measure{border-top:0;margin-top:0}
.embedded h1{font-size:1.4rem}
.measure>h3{margin-top:0}
.measure>h2{margin-top:0;font-size:1.4rem}
p,ul,ol,dl,table,figure{margin:1rem 0 0}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:0;top:0;z-index:1;padding:.75rem 1rem;background:#fff}
.band{background:var(--band);color:var(--on-band);border-bottom:1px solid rgb(0 0 0/.1)}
.band a{color:inherit}
.in{max-width:1120px;margin-inline:auto;padding-inline:24px}
.band .in{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:center;justify-content:space-between;min-height:60px;padding-top:10px;padding-bottom:10px}
.band .home{display:flex;gap:.75rem;align-items:center;font-weight:600;text-decoration:none}
.band img{height:40px;width:auto;max-width:180px;object-fit:contain;display:block}
.page{display:grid;grid-template-columns:232px minmax(0,700px);gap:0 40px;padding-top:40px;padding-bottom:64px}
.page>*{grid-column:2;min-width:0}
.page>.side{grid-column:1;grid-row:1/span 40;align-self:start;position:sticky;top:24px}
.side{font-size:.89rem;line-height:1.45}
.side p{margin:0;color:#555d6a}
.side ul{list-style:none;margin:.75rem 0 1.5rem;padding:0}
.side li{margin-top:.75rem}
.crumbs{margin:0 0 .75rem;font-size:.89rem}
.lead{font-size:1.28rem;line-height:1.48;margin-top:1rem}
.note,.source,.deck{font-size:.89rem;line-height:1.5;color:#555d6a}
.long{overflow-wrap:anywhere}
.deck{margin-top:.25rem}
.source{margin-top:.5rem}
.notice{border-left:4px solid #a03e00;background:#fdf6f1;padding:.75rem 1rem;margin-top:1rem}
.rows{list-style:none;margin:1rem 0 0;padding:0;border-top:1px solid #cfd3d8}
.rows>li{border-bottom:1px solid #cfd3d8;padding:.75rem 0}
.rows.brief>li{display:grid;grid-template-columns:10.5rem minmax(0,1fr);gap:.25rem 1rem;align-items:start}
.rows.brief .status{justify-self:start}
.rows p{margin:.15rem 0 0}
.status{display:inline-flex;gap:.35rem;align-items:center;vertical-align:bottom;line-height:1.5rem;font-weight:600;font-size:.94rem;white-space:nowrap}
.status svg{flex:none}
.filled{background:#cb0035;color:#fff;padding:.05rem .5rem;border-radius:4px}
.bad{color:#bc002a}.behind{color:#a03e00}.good{color:#4d6b00}.done{color:#006c1f}.quiet{color:#555d6a;font-weight:400}
.measure{border-top:2px solid #202733;margin-top:2rem;padding-top:.9rem}
.measure img{display:block;width:100%;height:auto;margin-top:.75rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.89rem;line-height:1.45;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:left;color:#555d6a;padding:.75rem 0 .35rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid #cfd3d8;font-weight:400}
thead th{font-weight:600;vertical-align:bottom;border-bottom-color:#6f7785}
th:last-child,td:last-child{padding-right:0}
.n{text-align:right}.nowrap{white-space:nowrap}
tbody th[scope=row]{width:36%}
tbody.years th[scope=row]{width:auto}
.now th,.now td{font-weight:600}
.group th{font-weight:600;padding-top:1rem}
.quote{border-left:4px solid #cfd3d8;margin:1rem 0 0;padding:.1rem 0 .1rem 1rem}
.quote p{margin:.25rem 0 0}
del{color:#555d6a;background:#f0f1f3;text-decoration-thickness:1px;padding:0 .1em}
del+ins{margin-left:.15em}
ins{background:#dff3e2;text-decoration-color:#006c1f;text-decoration-thickness:2px;text-underline-offset:.2em;padding:0 .1em}
.invite{background:#fdf6f1;border-radius:12px;padding:1.25rem 1.5rem;margin-top:3rem}

.numbers{list-style:none;display:flex;flex-wrap:wrap;gap:.35rem;padding:0;margin:.35rem 0 0}
.numbers a{display:block;min-width:2.1rem;padding:.1rem .4rem;text-align:center;border:1px solid #cfd3d8;border-radius:4px;font-size:.89rem}
.answer{border-top:1px solid #cfd3d8;margin-top:2rem;padding-top:.9rem}
.answer:target{border-top:3px solid var(--link)}
.answer h2{font-size:1.2rem;margin:0}
.said{white-space:pre-line}
.invite h2{font-size:1.3rem;margin:0}
dt{font-weight:600;margin-top:.75rem}dd{margin:0}
details{margin-top:1rem}summary{cursor:pointer;color:var(--link)}
.foot{border-top:1px solid #cfd3d8;font-size:.85rem;color:#555d6a}
.foot .in{display:flex;flex-wrap:wrap;gap:.35rem 1.75rem;padding-top:1.25rem;padding-bottom:2rem}
@media(max-width:900px){.page{display:block;padding-top:20px}.page>.side{position:static;border:solid #cfd3d8;border-width:1px 0;margin-top:1.5rem;padding:1rem 0 0}}
@media(max-width:600px){.in{padding-inline:16px}h1{font-size:1.9rem}h2{font-size:1.45rem;margin-top:2.25rem}.lead{font-size:1.17rem}.rows.brief>li{grid-template-columns:1fr}.fold thead{position:absolute;left:-99rem}.fold tr{display:block;padding:.6rem 0;border-bottom:1px solid #cfd3d8}.fold tbody th[scope=row]{width:auto;font-weight:600;margin-bottom:.15rem}.fold th,.fold td{display:block;border:0;padding:0;text-align:left;white-space:normal}.fold td[data-name]::before{content:attr(data-name)": ";color:#555d6a}.fold .group th{padding-top:1rem}}
.paper{display:none}
@media print{html{font-size:10.5pt}.paper{display:inline}.band{background:none;color:#202733;border-bottom:1px solid #202733}.side,.skip,.foot a,.invite{display:none}.page{display:block;padding-top:12pt}.in{max-width:none;padding-inline:0}a{color:inherit}h2,h3,caption,thead{break-after:avoid}.measure img,.rows>li,tr,.quote{break-inside:avoid}.deck,.measure>p:has(.status),.measure picture{break-after:avoid}th,td{padding-block:.12rem}.foot .in{padding-bottom:0}.numbers{display:none}.measure img{max-height:6.2cm;object-fit:contain;object-position:left}h2{margin-top:1.6rem}.measure{margin-top:1.2rem}@page{margin:18mm}}
`.replaceAll('\n', '')
