/** What tests do on the first screen, in any language. */
import type { Locator, Page } from '@playwright/test';

/** The number on the pad. The shell that stands there before the app is hidden from roles. */
export function painNumber(page: Page, value: number): Locator {
	return page.getByRole('button', { name: String(value), exact: true });
}

/** The line that says the number is kept: it carries the tick only when the write is durable. */
export function savedLine(page: Page): Locator {
	return page.getByRole('status').filter({ hasText: /Saved|保存しました|Đã lưu/ });
}
