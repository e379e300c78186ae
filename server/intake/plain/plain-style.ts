import { createHash } from 'node:crypto';

/** The pages' one style: the form's colours without its script. */
export const style = `:root{color-scheme:light dark;--ink:#14213d;--paper:#fbfaf6;--sheet:#fff;--line:#e4e0d6;--edge:#8b8573;--dusk:#5b6478;--light:#f4a51c;--glow:#fdf1d8;--brick:#b3402e;--blush:#fbeae6}
@media (prefers-color-scheme:dark){:root{--ink:#eceae3;--paper:#12182a;--sheet:#1a2238;--line:#303a54;--edge:#7783a0;--dusk:#a9b1c4;--glow:#3a3017;--brick:#f0917f;--blush:#3b1f1d}}
*{box-sizing:border-box;margin:0}
body{max-width:38rem;margin:0 auto;padding:0 1rem 3rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:break-word}
a{color:inherit}
header{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center;padding:.75rem 0;border-bottom:1px solid var(--line)}
header p{flex:1 1 14rem;font-weight:600}
nav{display:flex;gap:1rem}
nav a{display:inline-block;padding:.6rem 0}
h1{margin:1.25rem 0 .5rem;font-size:1.6rem;line-height:1.25}
h2{margin:1.5rem 0 .25rem;font-size:1.15rem}
form{display:grid;gap:1.25rem;margin-top:1rem}
.field{display:grid;gap:.25rem}
fieldset{padding:0;border:0;min-width:0}
label,legend{font-weight:600}
.check{display:grid;grid-template-columns:1.5rem 1fr;gap:.6rem;align-items:start;padding:.6rem 0;font-weight:400}
.check small{display:block}
.hint,small{color:var(--dusk);font-size:.92rem;font-weight:400}
.error{color:var(--brick);font-weight:600}
input,select,textarea,button{width:100%;min-height:44px;padding:.55rem .75rem;border:1px solid var(--edge);border-radius:10px;background:var(--sheet);color:inherit;font:inherit}
.check input{width:1.4rem;min-height:1.4rem;height:1.4rem;accent-color:var(--ink)}
textarea{resize:vertical}
[aria-invalid=true]{border:2px solid var(--brick)}
button{font-weight:600;cursor:pointer}
.main{border-color:var(--ink);background:var(--ink);color:var(--paper)}
.speak{display:flex;flex-wrap:wrap;gap:.5rem}
.speak button{width:auto;flex:1;padding:.3rem .6rem;font-size:.92rem;font-weight:400}
.speak [aria-current]{border-width:2px;font-weight:600}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
h1:focus-visible{outline:0}
.notice{padding:.75rem 1rem;border-left:4px solid var(--light);border-radius:4px;background:var(--glow)}
.bad{margin-top:1rem;border-color:var(--brick);background:var(--blush)}
.bad li{padding:.2rem 0}
.code{margin:.25rem 0 1rem;font-size:1.5rem;font-weight:700;font-variant-numeric:tabular-nums}
.story{white-space:pre-wrap}
.unseen{position:absolute;left:-99rem;width:1px;height:1px;min-height:0;overflow:hidden}
.stack>*+*{margin-top:.75rem}
ol,ul{padding-left:1.25rem}
@media print{nav,form,.unseen{display:none}body{color:#000;background:#fff}}`;

export const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
