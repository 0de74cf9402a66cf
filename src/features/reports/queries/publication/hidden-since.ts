import type { Act } from '../../../../platform/transaction.ts'
import { consultationForReaders } from '../../../consultations/index.ts'
import { findOpenContent, type NewPage, type Stand } from '../../published.ts'
import { showsHidden } from '../../rules/publication/hidden-since.ts'

/** Whether a consultation's page, as it was prepared, says what nobody may read any more. */
export async function showsHiddenNow(
	act: Act,
	subjectId: string,
	content: NewPage['content'] | null,
): Promise<boolean> {
	if (content?.is !== 'consultation') return false
	const now = await consultationForReaders.within(act, { planConsultationId: subjectId })
	return now.is !== 'done' || showsHidden(content, now.value.content)
}

/** The same of the page that stands open; false where none does. */
export async function openShowsHidden(
	act: Act,
	stands: readonly Stand[],
	subjectId: string,
): Promise<boolean> {
	const open = stands.find((one) => one.subjectId === subjectId && one.publishedAt !== null && !one.gone)
	return open !== undefined && (await showsHiddenNow(act, subjectId, await findOpenContent(act.db, open.id)))
}
