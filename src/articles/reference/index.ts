/** Every page below `/reference/`. */
import type { Catalog } from '#catalog/types.ts';
import type { Output } from '../article.ts';
import { causesPage } from './causes.ts';
import { flowPages } from './flows.ts';
import { glossaryPage } from './glossary.ts';
import { loginHistoryPage } from './login-history.ts';
import { renderReferencePage } from './reference-page.ts';
import { requestChecksPage } from './request-checks.ts';
import { scopesPage } from './scopes.ts';
import { secretsPage } from './secrets.ts';
import { setupPagesPage } from './setup-pages.ts';
import { timelinePage } from './timeline.ts';
import { whatToolsPrintPage } from './what-tools-print.ts';

/** @returns the reference pages as they are committed. */
export const renderReference = (catalog: Catalog): Output[] =>
	[
		causesPage(catalog),
		loginHistoryPage(catalog),
		timelinePage(catalog),
		setupPagesPage(catalog),
		glossaryPage(catalog),
		scopesPage(catalog),
		secretsPage(catalog),
		requestChecksPage(catalog),
		whatToolsPrintPage(catalog),
		...flowPages(catalog),
	].map((page) => renderReferencePage(catalog, page));
