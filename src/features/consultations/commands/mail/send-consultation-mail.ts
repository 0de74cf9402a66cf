import { writeAudit } from '../../../../platform/audit.ts'
import type { House } from '../../../../platform/house.ts'
import type { HandedIn } from '../../../../platform/mail/post.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { newSecretAddress } from '../../../../platform/sign-in/secret-address.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { findAnswer, findWriter } from '../../store/answers.ts'
import { findContact, insertLink } from '../../store/bodies.ts'
import { findConsultation } from '../../store/consultations.ts'
import { findMail, settleMail, takeMail } from '../../store/mail.ts'
import { consultationLetter } from '../../words/letters.ts'

/**
 * One letter, at most once: that it is in hand, and the secret in it, are committed before a word is said to the mail
 * server. What the server did not take is thrown for the worker to try again, with another secret.
 */
export async function sendConsultationMail(
	house: House,
	ids: Readonly<Record<string, string | number>>,
): Promise<void> {
	const { post } = house
	if (post === null) return
	const within = async <T>(work: (act: Act) => Promise<T>) =>
		await asSystem(house, Number(ids.municipalityId), work)
	const mailId = String(ids.mailId)
	const letter = await within((act) => letterOf(act, mailId))
	if (letter === null) return
	const handed = await post.handIn({ id: mailId, ...letter, at: house.clock.now() })
	await within(async (act) => await settled(act, mailId, handed))
	if (handed.is === 'not-taken' && !handed.forGood) {
		throw new Error(`the mail server did not take a letter of a consultation: ${handed.trouble}`)
	}
}

/** Null when it is in hand or has been, or when there is nobody to write to any more. */
async function letterOf(act: Act, mailId: string) {
	const { db, actor, house, now } = act
	const mail = await findMail(db, mailId)
	if (mail === undefined) return null
	const consultation = await findConsultation(db, mail.planConsultationId)
	if (consultation === null || consultation.closedOn !== null) return null
	const { invitedBodyId, consultationAnswerId } = mail
	if (consultationAnswerId !== null && (await findAnswer(db, consultationAnswerId))?.state !== 'waiting') {
		return null
	}
	const to =
		invitedBodyId === null
			? (await findWriter(act, consultationAnswerId ?? ''))?.email
			: (await findContact(act, invitedBodyId)).email
	if (to == null || !(await takeMail(db, mailId, now))) return null
	const { address, digest } = newSecretAddress(house.keys)
	await insertLink(db, actor.municipalityId, { digest, madeAt: now, invitedBodyId, consultationAnswerId })
	const { name: municipality } = await getMunicipality(db)
	const { title, lastDay } = consultation
	const page = mail.kind === 'confirmation' ? 'own' : 'answer'
	const link = `${house.baseUrl}/remiss/${page}?code=${address}`
	return { to, ...consultationLetter(mail.kind, mail.language, { municipality, title, lastDay, link }) }
}

async function settled(act: Act, mailId: string, handed: HandedIn): Promise<void> {
	const { db, now } = act
	const trouble =
		handed.is === 'not-taken' ? handed.trouble : handed.is === 'not-known' ? ('not-known' as const) : null
	await settleMail(db, mailId, { state: handed.is, trouble }, now)
	await writeAudit(act, {
		...{ name: 'sendConsultationMail', kind: 'consultation', ids: [mailId], content: null },
		...(trouble === null ? { outcome: 'done' } : { outcome: 'refused', because: trouble }),
	})
}
