import { writeAudit } from '../../../../platform/audit.ts'
import type { House } from '../../../../platform/house.ts'
import type { HandedIn } from '../../../../platform/mail/post.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { newSecretAddress } from '../../../../platform/sign-in/secret-address.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { endReading, findNewsletterLetter, settleLetter, takeLetter } from '../../store/newsletter.ts'
import { newsletterMail } from '../../words/coordination/newsletter-mail.ts'

/**
 * One letter of an issue, at most once: that it is in hand, and the secret in it, are committed before a word is said to the
 * mail server. Whoever has left meanwhile gets none, and an address that is refused for good is not written to again.
 */
export async function sendNewsletterLetter(
	house: House,
	ids: Readonly<Record<string, string | number>>,
): Promise<void> {
	const { post } = house
	if (post === null) return
	const within = async <T>(work: (act: Act) => Promise<T>) =>
		await asSystem(house, Number(ids.municipalityId), work)
	const letterId = String(ids.letterId)
	const letter = await within((act) => mailOf(act, letterId))
	if (letter === null) return
	const { readerId, ...mail } = letter
	const handed = await post.handIn({ id: letterId, ...mail, at: house.clock.now() })
	await within((act) => settled(act, { letterId, readerId }, handed))
	if (handed.is === 'not-taken' && !handed.forGood) {
		throw new Error(`the mail server did not take a newsletter: ${handed.trouble}`)
	}
}

async function mailOf(act: Act, letterId: string) {
	const { db, house, now } = act
	const letter = await findNewsletterLetter(act, letterId)
	if (letter === null) return null
	const { to, readerId, subject, text } = letter
	if (to === null) {
		await settleLetter(db, letterId, { state: 'nothing-to-say', trouble: null }, now)
		return null
	}
	const { address, digest } = newSecretAddress(house.keys)
	if (!(await takeLetter(db, letterId, digest, now))) return null
	const link = `${house.baseUrl}/network/newsletter/leave?code=${address}`
	const { name: network } = await getMunicipality(db)
	return { to, readerId, subject, text: newsletterMail({ network, text, link }) }
}

type Of = { readonly letterId: string; readonly readerId: string }

async function settled(act: Act, { letterId, readerId }: Of, handed: HandedIn): Promise<void> {
	const { db, now, today } = act
	const trouble =
		handed.is === 'not-taken' ? handed.trouble : handed.is === 'not-known' ? ('not-known' as const) : null
	await settleLetter(db, letterId, { state: handed.is, trouble }, now)
	if (handed.is === 'not-taken' && handed.forGood && handed.trouble === 'address-refused') {
		await endReading(db, readerId, { endedOn: today, endedBy: 'address-refused' })
	}
	await writeAudit(act, {
		...{ name: 'sendNewsletterLetter', kind: 'newsletter', ids: [letterId], content: null },
		...(trouble === null ? { outcome: 'done' } : { outcome: 'refused', because: trouble }),
	})
}
