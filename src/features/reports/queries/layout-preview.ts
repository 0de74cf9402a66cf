import type { PaperDocument } from '../../../foundation/document.ts'
import type { Act } from '../../../platform/transaction.ts'
import { boardPaper } from '../rules/paper/board-paper.ts'
import { standardLayout } from '../rules/paper/layout.ts'
import { findLatestLayout } from '../store/layouts.ts'
import { listFollowUps } from '../store/rounds.ts'
import { dressOf, type PaperDress } from './paper-dress.ts'
import { paperSource } from './paper-source.ts'

/** The paper of the latest round as the layout in force makes it; null while nothing has been followed up. */
export async function layoutPreview(
	act: Act,
): Promise<{ document: PaperDocument; dress: PaperDress | null } | null> {
	const [round] = await listFollowUps(act.db)
	const source = round === undefined ? null : await paperSource(act, { ...round, language: 'sv' })
	if (source === null) return null
	const layout = await findLatestLayout(act.db)
	const { say } = source
	const facts = { ...source.facts, layout: layout ?? standardLayout }
	const document = boardPaper(facts, say)
	const dress = await dressOf(act, { facts, say, templateId: layout?.templateId ?? null }, document.title)
	return { document, dress }
}
