import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { mailServer } from '../../../../../tests/support/mail-server.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { House } from '../../../../platform/house.ts'
import { openPost } from '../../../../platform/mail/post.ts'
import { newsletterDesk } from '../../queries/coordination/newsletter-desk.ts'
import { newsletterPage } from '../../queries/coordination/newsletter-page.ts'
import { ownReading } from '../../queries/coordination/own-reading.ts'
import { readerByLink } from '../../queries/coordination/reader-by-link.ts'
import { sampleNetwork } from '../../samples.ts'
import { addContact } from '../register/add-contact.ts'
import { addNewsletterReader } from './add-newsletter-reader.ts'
import { endNewsletterReader } from './end-newsletter-reader.ts'
import { leaveNewsletter } from './leave-newsletter.ts'
import { sendNewsletter } from './send-newsletter.ts'
import { sendNewsletterLetter } from './send-newsletter-letter.ts'
import { writeNewsletter } from './write-newsletter.ts'

const { house: quiet, databaseUrl } = await testHouse()
const network = await sampleNetwork(quiet)
const server = await mailServer()
const setting = { host: '127.0.0.1', port: server.port, secure: false, signIn: null }
const house: House = { ...quiet, post: openPost({ ...setting, from: 'bofast@provriket.example' }) }
const secretariat = { ...network.as('secretariat'), house }
const refused = (because: string) => ({ is: 'refused', refusal: { because } })
const issue = { subject: 'Räkneveckan', text: 'Den börjar i november.', audience: 'everybody' }

for (const [code, name] of [
	['9001', 'Eva Prov'],
	['9004', 'Olle Prov'],
] as const) {
	const email = `${name.split(' ')[0]?.toLowerCase()}@prov.example`
	valueIn(await addContact(secretariat, { placeId: network.places[code], role: 'Socialchef', name, email }))
}

/** What lies in the queue is sent as the worker sends it. */
async function sendAll(): Promise<void> {
	const letters = await withSql(databaseUrl, (sql) =>
		sql.rows<{ letterId: string }>('select id as "letterId" from counted.newsletter_letter'),
	)
	for (const { letterId } of letters)
		await sendNewsletterLetter(house, { municipalityId: network.municipalityId, letterId })
}

const readers = async () => valueIn(await newsletterDesk(secretariat, {})).readers

test('nobody gets a newsletter who has not said yes', async () => {
	const { newsletterId } = valueIn(await writeNewsletter(secretariat, issue))
	expect(await sendNewsletter(secretariat, { newsletterId })).toMatchObject(refused('no-readers'))
	for (const { id: contactId } of valueIn(await newsletterDesk(secretariat, {})).toAsk) {
		const yes = { contactId, consent: 'Sade ja vid besöket' }
		const { readerId } = valueIn(await addNewsletterReader(secretariat, yes))
		expect(valueIn(await addNewsletterReader(secretariat, yes)).readerId).toBe(readerId)
	}
	expect(await readers()).toHaveLength(2)
	expect(valueIn(await newsletterDesk(secretariat, {})).toAsk).toEqual([])
	for (const role of ['county', 'member'] as const)
		expect((await newsletterDesk(network.as(role), {})).is).toBe('forbidden')
})

test('each reader gets one letter with a way to end it, and what was sent stands', async () => {
	const [draft] = valueIn(await newsletterDesk(secretariat, {})).issues
	const newsletterId = draft?.id
	expect(await sendNewsletter({ ...secretariat, house: quiet }, { newsletterId })).toMatchObject(
		refused('no-mail'),
	)
	valueIn(await writeNewsletter(secretariat, { newsletterId, ...issue, subject: 'Räkneveckan närmar sig' }))
	expect(valueIn(await sendNewsletter(secretariat, { newsletterId })).letters).toBe(2)
	expect(await sendNewsletter(secretariat, { newsletterId })).toMatchObject(refused('newsletter-sent'))
	expect(await writeNewsletter(secretariat, { newsletterId, ...issue })).toMatchObject(
		refused('newsletter-sent'),
	)
	await sendAll()
	await sendAll()
	expect(server.arrived.flatMap(({ to }) => to).toSorted()).toEqual(['eva@prov.example', 'olle@prov.example'])
	expect(server.arrived[0]).toMatchObject({ subject: 'Räkneveckan närmar sig' })
	expect(server.arrived[0]?.body).toContain('Den börjar i november.')
	const { letters } = valueIn(await newsletterPage(secretariat, { newsletterId }))
	expect(letters.map(({ state, count }) => [state, Number(count)])).toEqual([['taken', 2]])
})

test('whoever opens the link in a letter is asked first, leaves by a press, and is not written to again', async () => {
	const code = /code=([\w-]{43})/.exec(
		server.arrived[0]?.body.replaceAll('=\r\n', '').replaceAll('=3D', '=') ?? '',
	)?.[1]
	const reader = await readerByLink(house, code ?? '')
	if (reader === null) throw new Error('the link leads nowhere')
	expect(valueIn(await ownReading(reader, {})).reads).toBe(true)
	expect((await newsletterDesk(reader, {})).is).toBe('forbidden')
	valueIn(await leaveNewsletter(reader, {}))
	valueIn(await leaveNewsletter(reader, {}))
	expect(valueIn(await ownReading(reader, {})).reads).toBe(false)
	expect(await readerByLink(house, 'x'.repeat(43))).toBeNull()
	const left = valueIn(await newsletterDesk(secretariat, {})).left
	expect(left.map(({ endedBy }) => endedBy)).toEqual(['reader'])
	const { newsletterId } = valueIn(await writeNewsletter(secretariat, { ...issue, audience: 'places' }))
	expect(valueIn(await sendNewsletter(secretariat, { newsletterId })).letters).toBe(1)
	const [other] = await readers()
	valueIn(await endNewsletterReader(secretariat, { readerId: other?.id }))
	await sendAll()
	expect(server.arrived).toHaveLength(2)
	expect(await readers()).toEqual([])
})
