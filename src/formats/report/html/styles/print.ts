/** Paper: A4 and Letter alike. Nothing is cut in two that is read as one. */
export const printStyles = `
@page{margin:16mm 15mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt Inter,Arial,sans-serif;color:#566170}}
@media print{
html{font-size:9.5pt}
body{max-width:none;padding:0;line-height:1.4}
header{padding:0 0 .5rem}
nav,.skip,.tools,summary,.as-table:not([open]){display:none}
details::details-content{content-visibility:visible;display:block}
section{margin-top:1.25rem;padding-top:1.25rem}
article{margin-top:1rem;padding-top:.9rem}
.opening,h1,h2,h3,h4,h5,caption,thead{break-after:avoid}
.opening,figure>.scroll,svg,thead,tr,li,.facts,.side,.sides,.disagreement,#headline .facts{break-inside:avoid}
tbody tr:first-child,tbody tr:nth-last-child(2){break-after:avoid}
p,li{orphans:3;widows:3}
.scroll{overflow:visible}
svg{min-width:0;width:100%;max-height:215mm}
thead{display:table-header-group}
table{font-size:8.5pt;line-height:1.3}
th,td{padding:.3rem .6rem .3rem 0}
tbody th,.prose{min-width:0}
.unbroken{min-width:0}
.message{max-width:none}
th button{display:contents}
th button::after{content:none!important}
#headline .facts{grid-template-columns:repeat(4,1fr)}
#headline .fact{padding:.7rem .8rem}
#headline .value{font-size:1.9rem}
}`;
