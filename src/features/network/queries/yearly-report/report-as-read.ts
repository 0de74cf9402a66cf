import type { PaperDocument } from '../../../../foundation/document.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { reportDocument } from '../../rules/yearly-report/document.ts'
import { type FigureChoice, figureChoices } from '../../rules/yearly-report/figures.ts'
import type { FrozenReport } from '../../rules/yearly-report/frozen.ts'
import { type Missing, missingIn } from '../../rules/yearly-report/missing.ts'
import type { Report, Written } from '../../rules/yearly-report/report.ts'
import { findDocument } from '../../store/yearly-report.ts'
import { sayIn } from '../../words/yearly-report/say-in.ts'
import { reportMaterial } from './report-material.ts'

type AsRead = {
	readonly document: PaperDocument
	/** Voices that stand in the report and not where anyone reads. */
	readonly heldBack: number
	/** Of a draft alone: what it has to write with, and what it lacks. */
	readonly draft: {
		readonly written: Written
		readonly choices: readonly FigureChoice[]
		readonly missing: readonly Missing[]
	} | null
}

/** A frozen report to the letter; a draft as it would be frozen now. */
export async function reportAsRead({ db }: Act, report: Report): Promise<AsRead> {
	const kept = await findDocument(db, report.id)
	if (kept !== null) {
		const { document, heldBack } = JSON.parse(kept) as FrozenReport
		return { document, heldBack, draft: null }
	}
	const material = await reportMaterial(db, report)
	const { facts, written } = material
	const say = sayIn(report.language)
	const choices = facts === null ? [] : figureChoices(facts, report.language, say)
	return {
		document: reportDocument(material, say),
		heldBack: facts?.inputs.filter(({ open }) => !open).length ?? 0,
		draft: { written, choices, missing: missingIn(report, written, facts, choices) },
	}
}
