/** Page, headings, text and links. */
export const pageStyles = `
*{box-sizing:border-box}
html{color-scheme:light dark;scroll-padding-top:1rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;padding:0 1.25rem 4rem;max-width:80rem;background:var(--paper);color:var(--ink);
font:1rem/1.55 Inter,"Segoe UI",system-ui,-apple-system,Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word;font-variant-numeric:tabular-nums}
h1,h2,h3,h4,h5{line-height:1.25;text-wrap:balance;margin:0;font-weight:650}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.25rem);letter-spacing:-.02em}
h2{font-size:1.45rem;letter-spacing:-.012em}
h3{font-size:1.15rem}
h4,h5{font-size:1rem}
p,ul,ol{margin:.6rem 0;max-width:46rem}
ul,ol{padding-left:1.4rem}
li{margin:.25rem 0}
a{color:var(--first);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--first);outline-offset:2px;border-radius:2px}
main:focus{outline:none}
header{padding:2.5rem 0 1rem}
header p{margin:.35rem 0 0;font-size:1.05rem}
section{padding-top:2rem;margin-top:2.5rem;border-top:1px solid var(--hairline)}
main>section:first-child{border-top:0;margin-top:0;padding-top:.75rem}
article{padding-top:1.25rem;margin-top:1.75rem;border-top:1px solid var(--hairline)}
.message{font-size:1.1rem;line-height:1.45;margin-top:.4rem}
h3+.message{font-size:1rem}
main>section:first-child .message{font-size:1.35rem;line-height:1.35;text-wrap:pretty}
.skip{position:absolute;left:1rem;top:-4rem;background:var(--paper);padding:.6rem 1rem;border:1px solid var(--axis);z-index:2}
.skip:focus{top:.75rem}
nav{font-size:.95rem;margin-bottom:1.5rem}
nav ol{list-style:none;padding:0;margin:.4rem 0 0}
nav li{margin:0}
nav a{display:block;padding:.3rem 0;color:inherit;text-decoration:none}
nav a:hover{text-decoration:underline}
@media screen and (min-width:68rem){
body{display:grid;grid-template-columns:13rem minmax(0,1fr);column-gap:3.5rem;padding:0 2.5rem 5rem}
header{grid-column:2;padding-top:3rem}
nav{grid-column:1;grid-row:1/3;padding-top:3.4rem}
nav details{position:sticky;top:1.5rem;max-height:calc(100vh - 3rem);overflow-y:auto}
main{grid-column:2;min-width:0}
}`;
