// How it looks. A site changes it by custom properties (docs/webchat.md).
export const STYLE = `
:host{--_a:var(--hearback-accent,#0b5c74);--_on:var(--hearback-on-accent,#fff);--_bg:var(--hearback-background,#fff);--_fg:var(--hearback-text,#1b2733);--_soft:var(--hearback-soft,#eef3f5);--_line:var(--hearback-line,#67757f);--_r:var(--hearback-radius,14px);--_z:var(--hearback-layer,2147483000);font:var(--hearback-font,16px/1.45 system-ui,sans-serif);color-scheme:light dark;display:block;text-align:start}
@media(prefers-color-scheme:dark){:host(:not([theme=light])){--_a:var(--hearback-accent-dark,#8fd0e4);--_on:var(--hearback-on-accent-dark,#06222c);--_bg:var(--hearback-background-dark,#161d23);--_fg:var(--hearback-text-dark,#eef3f6);--_soft:var(--hearback-soft-dark,#26313a);--_line:#94a3ad}}
:host([theme=light]){color-scheme:light}
*{box-sizing:border-box}
[hidden]{display:none!important}
button{font:inherit;min-height:44px;min-width:44px;cursor:pointer;border-radius:999px;border:1px solid transparent;background:none;color:inherit;padding:0 14px}
:focus-visible{outline:3px solid var(--_a);outline-offset:2px}
.bar :focus-visible,.launch:focus-visible{outline-color:var(--_fg);box-shadow:0 0 0 2px var(--_bg)}
.launch{position:fixed;z-index:var(--_z);inset-block-end:max(20px,env(safe-area-inset-bottom));inset-inline-end:20px;background:var(--_a);color:var(--_on);min-height:56px;padding:0 22px;font-weight:600;box-shadow:0 6px 24px #0004;display:flex;align-items:center;gap:10px}
.launch svg{width:24px;height:24px;fill:currentColor}
.count{background:#b3261e;color:#fff;border-radius:99px;min-width:24px;padding:0 7px;font-size:14px;line-height:24px}
.box{position:fixed;z-index:var(--_z);inset-block-end:20px;inset-inline-end:20px;inline-size:min(400px,calc(100vw - 40px));block-size:min(660px,calc(100dvh - 40px));background:var(--_bg);color:var(--_fg);border:1px solid var(--_line);border-radius:var(--_r);box-shadow:0 12px 48px #0005;display:flex;flex-direction:column;overflow:hidden}
:host([inline]) .box{position:static;inline-size:100%;block-size:var(--hearback-height,640px);box-shadow:none}
.bar{background:var(--_a);color:var(--_on);display:flex;align-items:center;gap:4px;padding:6px 6px 6px 16px}
.bar div{flex:1;min-inline-size:0}
h2{font-size:1.05em;margin:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.who{margin:0;font-size:.85em}
.bar button{padding:0 10px;font-size:.9em}
.safe{margin:0;background:var(--_soft);padding:6px 16px;font-size:.88em;display:flex;align-items:center;gap:8px}
.safe span{flex:1}
a{color:inherit}
.safe a{font-weight:600;display:inline-block;padding:4px 2px;margin:-4px -2px}
.safe button{font-size:.95em;border-color:var(--_line);padding:0 12px;border-radius:10px;line-height:1.15}
.log{flex:1;overflow-y:auto;overscroll-behavior:contain;padding:14px 16px;display:flex;flex-direction:column;gap:8px}
.m{max-inline-size:86%;padding:9px 14px;border-radius:var(--_r);background:var(--_soft);white-space:pre-wrap;overflow-wrap:anywhere;margin:0}
.m.visitor{align-self:end;background:var(--_a);color:var(--_on);border-end-end-radius:4px}
.m.bot,.m.agent{align-self:start;border-end-start-radius:4px}
.m.agent{outline:1px solid var(--_line)}
.m small{display:block;font-size:.8em;font-weight:600}
.note{align-self:center;text-align:center;font-size:.88em;margin:4px 0}
.m.pending{opacity:.85}
.m .unsent{font-weight:400}
.below{align-self:center;margin:4px 0;border-color:var(--_line);background:var(--_bg);font-weight:600}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.dots{align-self:start;padding:12px 16px}
.dots i{display:inline-block;inline-size:8px;block-size:8px;border-radius:50%;background:currentColor;margin-inline-end:5px;animation:b 1.2s infinite}
.dots i:nth-child(2){animation-delay:.15s}.dots i:nth-child(3){animation-delay:.3s}
@keyframes b{50%{opacity:.25}}
@media(prefers-reduced-motion:reduce){.dots i{animation:none}}
.quick{display:flex;flex-wrap:wrap;gap:8px;padding:0 16px 10px}
.quick button{border-color:var(--_a);color:var(--_fg);background:var(--_bg)}
.say{display:flex;gap:8px;align-items:center;padding:6px 16px;font-size:.9em;margin:0;background:var(--_soft)}
.say span{flex:1}
.say button{border-color:var(--_line)}
form{display:flex;gap:8px;align-items:end;padding:10px 12px max(10px,env(safe-area-inset-bottom));border-block-start:1px solid var(--_line)}
textarea{font:inherit;flex:1;min-block-size:44px;max-block-size:132px;resize:none;padding:9px 14px;border:1px solid var(--_line);border-radius:22px;background:var(--_bg);color:inherit;field-sizing:content}
.send{background:var(--_a);color:var(--_on);font-weight:600}
.bar button:hover,.quick button:hover,.safe button:hover{text-decoration:underline}
@media(max-width:480px){:host(:not([inline])) .box{inset:0;inline-size:100%;block-size:100dvh;border:0;border-radius:0}}
@media(forced-colors:active){.m,.launch,.send,.bar{border:1px solid}}
`;
