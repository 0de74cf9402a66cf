import { readTemplate, type WordTemplate } from '../../../platform/documents/template/read-template.ts'
import type { TemplateValues } from '../../../platform/documents/template/template-fields.ts'
import type { Act } from '../../../platform/transaction.ts'
import { organisation } from '../rules/paper/head.ts'
import { periodInWords } from '../rules/period-words.ts'
import { findTemplate } from '../store/templates.ts'
import type { PaperSource } from './paper-source.ts'

export type PaperDress = { readonly template: WordTemplate; readonly values: TemplateValues }

/** The municipality's own Word template with what its header asks for; null where the paper has the house's own looks. */
export async function dressOf(
	{ db }: Act,
	{ templateId, facts, say }: Pick<PaperSource, 'templateId' | 'facts' | 'say'>,
	title: string,
): Promise<PaperDress | null> {
	const kept = templateId === null ? null : await findTemplate(db, templateId)
	const template = kept === null ? null : readTemplate(kept.file)
	if (template === null || 'because' in template) return null
	const values: TemplateValues = {
		...{ organisation: organisation(facts, say), unit: facts.unit, date: facts.date },
		...{ committee: facts.committee, title, plan: facts.plan.title },
		period: periodInWords(facts.period, say),
		'registry-number': facts.registryNumber ?? '',
		officer: facts.officer ?? '',
	}
	return { template, values }
}
