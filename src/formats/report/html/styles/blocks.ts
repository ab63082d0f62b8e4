/** Facts, tables, charts, answers side by side; the shapes of the pair. */
export const blockStyles = `
.muted{color:var(--muted)}
.good{color:var(--good)}.warning{color:var(--warning)}.bad{color:var(--bad)}
.first{color:var(--first)}.second{color:var(--second)}
.first::before,.second::before{content:"";display:inline-block;width:0;height:0;margin-right:.4em;vertical-align:.08em;border:.3em solid}
.first::before{border-radius:50%}
.second::before{border-width:.26em;transform:rotate(45deg);margin-left:.15em}
.facts{margin:1rem 0;display:grid;gap:0}
.fact{display:grid;grid-template-columns:12rem 9rem minmax(0,1fr);gap:0 1.25rem;padding:.4rem 0;border-top:1px solid var(--hairline)}
.fact:first-child{border-top:0}
dt{color:var(--muted)}
dd{margin:0}
.value{font-weight:650}
.value small{font-size:inherit}
.fact-detail{color:var(--muted)}
@media (max-width:44rem){.fact{grid-template-columns:minmax(0,1fr) auto}.fact .fact-detail{grid-column:1/-1;font-size:.95rem}}
#headline .facts{grid-template-columns:repeat(auto-fit,minmax(12.5rem,1fr));gap:1rem;margin:1.5rem 0}
#headline .fact{display:block;padding:1rem 1.1rem;border:1px solid var(--hairline);border-radius:.5rem}
#headline .value{font-size:2.4rem;line-height:1.2;letter-spacing:-.02em}
#headline .value small{font-size:1.1rem;font-weight:500;letter-spacing:0;color:var(--muted)}
#headline .fact-detail{font-size:.92rem;line-height:1.4;margin-top:.25rem}
.scroll{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%;font-size:.94rem;line-height:1.4}
caption{text-align:left;color:var(--muted);padding:0 0 .5rem;font-size:.94rem}
th,td{text-align:left;vertical-align:top;padding:.5rem 1.25rem .5rem 0;border-top:1px solid var(--hairline)}
thead th{border-top:0;border-bottom:1px solid var(--axis);vertical-align:bottom;font-weight:600}
tbody tr:first-child>*{border-top:0}
tbody th{font-weight:500;min-width:9rem}
.right{text-align:right}.center{text-align:center}
td.right{white-space:nowrap}
.prose{min-width:12rem;overflow-wrap:anywhere}
th.prose{font-weight:400}
.name{min-width:7.5rem}
.short{white-space:nowrap}
.unbroken{overflow-wrap:anywhere;min-width:12rem}
figure{margin:1.25rem 0}
figure>.scroll{margin:0}
@media screen and (min-width:52rem){figure>.scroll{margin-left:-1.25rem}}
svg{display:block;max-width:100%;min-width:38rem;height:auto}
.narrow{display:none}
@media screen and (max-width:44rem){
.narrow{display:block;margin:1rem 0}
.narrow ol{padding:0;margin:.3rem 0;list-style:none}
.narrow svg{min-width:0;width:100%}
.narrow li{margin:.55rem 0}
.narrow p{display:flex;gap:1rem;margin:0}
.narrow>p{flex-wrap:wrap;gap:.2rem 1rem}
.apart{margin-left:auto}
.narrow+.scroll{display:none}
}
details{margin:.4rem 0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
summary{cursor:pointer;color:var(--muted);padding:.25rem 0;width:fit-content;max-width:100%}
summary:hover{color:var(--ink)}
.disagreement{margin:1.25rem 0;padding-top:.25rem}
.disagreement>p{margin:.15rem 0}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:.6rem 1rem;margin:.6rem 0}
.side{border-left:3px solid var(--axis);padding:.1rem 0 .1rem .9rem}
.side-first{border-color:var(--first)}.side-second{border-color:var(--second)}
.side p{margin:0}
.evidence{list-style:none;padding:0;margin:.15rem 0 0;color:var(--muted)}
.evidence li{margin:0}
.question{font-style:italic}
.question .muted{font-style:normal}
button,input{font:inherit;color:inherit;background:none;border:1px solid var(--axis);border-radius:.35rem;padding:.3rem .7rem}
button{cursor:pointer}
th button{border:0;padding:0;border-radius:0;font-weight:inherit;text-align:inherit}
th button{position:relative}
th[aria-sort] button::after{position:absolute;left:100%;padding-left:.2em}
th[aria-sort=ascending] button::after{content:"\\2191"}
th[aria-sort=descending] button::after{content:"\\2193"}
.tools{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:center;margin:1rem 0;color:var(--muted);font-size:.95rem}
[hidden]{display:none!important}`;
