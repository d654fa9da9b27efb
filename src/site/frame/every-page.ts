/** What every page does, in one script: several small ones would weigh more. */
import '../article/copy-code.ts';
import '../search/site-search.ts';
import './share-page.ts';
import './sidebar-pane.ts';
import '../article/tabs.ts';
import './theme-select.ts';
import './toc.ts';
