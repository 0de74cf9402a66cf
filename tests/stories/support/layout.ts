import type { Page } from 'playwright-core'

/** What sticks out of the page to the right, so that a phone would scroll sideways. */
export async function stickingOut(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		if (document.documentElement.scrollWidth <= window.innerWidth) return []
		const wide = [...document.querySelectorAll('body *')].filter(
			(element) => element.getBoundingClientRect().right > window.innerWidth + 0.5,
		)
		return [location.pathname, ...wide.map((element) => `${element.tagName}.${element.className}`)]
	})
}
