import type { Page } from 'playwright-core'
import { demoAccounts } from '../../../samples/lillhamn/load.ts'
import { riketAccounts } from '../../../samples/riket/load.ts'

/** By the name on the demo account, as somebody at the form would. */
export async function signInAs(page: Page, url: string, name: string): Promise<void> {
	const account = [...demoAccounts, ...riketAccounts].find((one) => one.name === name)
	if (account === undefined) throw new Error(`nobody in Lillhamn or its network is called ${name}`)
	await signInWith(page, url, account)
}

export async function signInWith(
	page: Page,
	url: string,
	account: { readonly email: string; readonly password: string },
): Promise<void> {
	await page.goto(`${url}/sign-in`)
	await page.getByLabel('E-postadress').fill(account.email)
	await page.getByLabel('Lösenord').fill(account.password)
	await page.getByRole('button', { name: 'Logga in', exact: true }).first().click()
	await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'))
}
