import { answerAboutNotice } from '../../src/features/eviction-prevention/commands/files/answer-about-notice.ts'
import { askAboutNotice } from '../../src/features/eviction-prevention/commands/files/ask-about-notice.ts'
import { draftLetter } from '../../src/features/eviction-prevention/commands/work/draft-letter.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { House } from '../../src/platform/house.ts'
import type { Places } from './load-organisation.ts'
import type { Lillhamn } from './shape.ts'
import { somebody } from './somebody.ts'

/** What is written just now: a letter to Jenny Åkerlund that waits to be sent, and what her landlord asks about its report. */
export async function loadCorrespondence(
	house: House,
	places: Places,
	{ notices }: Pick<Lillhamn, 'notices'>,
): Promise<void> {
	const sara = { house, actor: somebody(places, 'sara-holm') }
	const mats = { house, actor: somebody(places, 'mats-ek') }
	const jennys = notices.findLast(
		({ landlord, caseId, tenantName }) =>
			landlord === 'lillhamnsbostader' && caseId !== null && tenantName === 'Jenny Åkerlund',
	)
	if (jennys?.caseId == null) return
	const letter = { caseId: jennys.caseId, template: 'first-contact', phone: '0999-12 34 56' }
	valueIn(await draftLetter(sara, letter))
	const paid = 'Två hyror är betalda sedan anmälan. Ska vi ändra beloppet, eller anmäla på nytt?'
	valueIn(await askAboutNotice(mats, { noticeId: jennys.id, about: 'amount', body: paid }))
	const change = 'Ändra beloppet på samma anmälan, så räknas den inte två gånger.'
	valueIn(
		await answerAboutNotice(sara, {
			noticeId: jennys.id,
			about: 'amount',
			body: change,
			onlyTheReport: 'yes',
		}),
	)
	const day = 'Vilken dag räknas som delgivning när formuläret lades i brevlådan?'
	valueIn(await askAboutNotice(mats, { noticeId: jennys.id, about: 'dates', body: day }))
}
