import { expect, test } from 'vitest'
import { testPersonnummer } from '../../samples/lillhamn/identity.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { protectPerson, registerPerson, searchPeople } from '../../src/features/people/index.ts'
import { plainDate } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import { keepSealing } from '../../src/platform/audit-keeping.ts'
import { openLog } from '../../src/platform/log.ts'
import { openHouse } from '../../src/platform/open-house.ts'
import { openSignIn } from '../../src/platform/sign-in/sign-in.ts'
import { apiOf, arrears, keyFor } from '../support/api.ts'
import { testHouse } from '../support/house.ts'

const { house: opened, databaseUrl, secret, clock } = await testHouse()
const lines: string[] = []
const log = openLog('trace', { write: (line: string) => void lines.push(line) })
const house = { ...opened, log }
const town = await sampleMunicipality(house, 'Tystköping')

const number = testPersonnummer(plainDate('1971-03-04'), 'man')
const told = {
	...{ givenName: 'Hemlighelm', familyName: 'Tystberg', nationalId: number, phone: '070-174 06 44' },
	...{ address: 'Viskgränd 9', postalCode: '123 45', city: 'Tystköping' },
}
const account = {
	...{
		email: 'hemlig.adress@tystkoping.example',
		name: 'Lösenia Ordberg',
		password: 'ett-hemligt-losenord-2026',
	},
}

/** The same database, with nobody to answer at it. */
function brokenHouse() {
	const url = new URL(databaseUrl)
	url.port = '1'
	const broken = openHouse({
		...{ databaseUrl: url.toString(), secret, clock, baseUrl: 'http://127.0.0.1', demo: false },
		...{ logLevel: 'silent', connections: 1 },
	})
	return { ...broken, log }
}

test('journeys, faults among them, leave no secret, password, token, name, address or number in the log', async () => {
	const secrets = [secret, ...opened.keys.rolePasswords('bofast_app'), opened.keys.signIn(), account.password]
	const officer = { ...town.as('officer'), house }

	const { personId } = valueIn(await registerPerson(officer, told))
	valueIn(await protectPerson(officer, { personId, protection: 'confidentiality', source: 'Viskad källa' }))
	await searchPeople(officer, { text: number })
	await registerPerson(officer, { ...told, givenName: 'a\u0000Hemlighelm', bornOn: 'Tystberg' })

	const signIn = openSignIn(house)
	await signIn.addAccount(account)
	await signIn.signIn(account.email, 'fel-losenord-som-ingen-ska-se')
	const answer = await signIn.signIn(account.email, account.password)
	if (answer.is === 'signed-in')
		secrets.push(...answer.cookies.flatMap((one) => /=([^;]{20,})/.exec(one)?.[1] ?? []))
	await signIn.memberOf(new Headers({ cookie: `bofast.session_token=${account.password}` }))
	await signIn.close()

	const { key } = await keyFor({ ...town.as('administrator'), house }, town.landlordId)
	secrets.push(key)
	const ask = apiOf(house)(key)
	await ask('POST', '/notices', { json: { ...arrears, tenant: told.familyName } })
	await ask('POST', '/notices', {
		body: `{"tenant": "${told.familyName}`,
		headers: { 'content-type': 'application/json' },
	})

	const broken = brokenHouse()
	const failed = await apiOf(broken)(key)('POST', '/notices', {
		json: { ...arrears, tenant: told.familyName },
	})
	expect(failed.status).toBe(500)
	const sealing = keepSealing(broken)
	await expect.poll(() => lines.some((line) => line.includes('could not be sealed'))).toBe(true)
	await sealing.stop()
	await broken.close()

	// What somebody hands to the log by mistake is kept back too.
	const quoting = Object.assign(new Error(`Key (given_name)=(${told.givenName}) exists`), {
		...{ code: '23505', detail: `Key (phone)=(${told.phone})`, parameters: [number] },
	})
	house.log.error({ err: quoting, person: { name: told.familyName, email: account.email } }, 'a fault')
	house.log.error({ error: quoting, headers: { cookie: account.password } }, 'a fault')
	house.log.warn(quoting.name)

	expect(lines.length).toBeGreaterThan(4)
	const text = lines.join('')
	const traces = [
		...secrets,
		...[
			'fel-losenord',
			account.email,
			'Ordberg',
			'Hemlighelm',
			'Tystberg',
			'Viskgränd',
			'Viskad',
			'174 06 44',
		],
		...[number, number.slice(2), number.slice(-4)],
	]
	expect(traces.filter((trace) => text.includes(trace))).toEqual([])
	expect(text).toContain('23505')
}, 120_000)
