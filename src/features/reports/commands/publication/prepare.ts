import { createHash } from 'node:crypto'
import type { Act } from '../../../../platform/transaction.ts'
import { holdPublishing, type NewPage, type Picture, savePrepared } from '../../published.ts'

type Page = Omit<NewPage, 'digest' | 'preparedAt' | 'pictures'> & { readonly pictures: readonly Picture[] }

/** Sets a page aside to be looked at before it is open; what is looked at is what will be open, to the letter. */
export async function setAside({ db, actor, now }: Act, page: Page) {
	await holdPublishing(db, page.subjectId)
	const told = JSON.stringify([page.slug, page.parts, page.content])
	const digest = createHash('sha256').update(told).digest('hex').slice(0, 32)
	const pageId = await savePrepared(db, actor.municipalityId, { ...page, digest, preparedAt: now })
	return { pageId, digest }
}
