/** Makes an article a tool: roles, boxes to tick, feedback, copies and print. Without it the article is whole all the same. */
import { watchTools } from './ahead.ts';
import { addCauseEnd } from './cause-end.ts';
import { addArticleCopy } from './copy-article.ts';
import { prepareOwnSetup } from './own-setup.ts';
import { preparePrinting } from './print.ts';
import { upgradeRoleSwitch } from './role.ts';
import { addTicks } from './steps.ts';

for (const fix of document.querySelectorAll<HTMLElement>('details.fix')) addTicks(fix);
for (const cause of document.querySelectorAll<HTMLElement>('section.cause')) addCauseEnd(cause);
for (const controls of document.querySelectorAll<HTMLElement>('role-switch')) upgradeRoleSwitch(controls);
for (const form of document.querySelectorAll<HTMLFormElement>('.sl-markdown-content > .own-setup > form')) prepareOwnSetup(form);
addArticleCopy();
preparePrinting();
watchTools();
