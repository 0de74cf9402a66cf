import type { Act } from '../../../../platform/transaction.ts'
import { type LetterTemplate, shippedLetters } from '../../rules/work/shipped-letters.ts'
import { listLatestTemplates } from '../../store/work-letters.ts'

export type TemplateInUse = LetterTemplate & { readonly ended: boolean }

/** Each template in its latest version: the municipality's own words, else the house's. */
export async function templatesInUse({ db }: Act): Promise<TemplateInUse[]> {
	const own = await listLatestTemplates(db)
	const byCode = new Map(own.map((template) => [template.code, template]))
	const shipped = shippedLetters.map((template) => byCode.get(template.code) ?? { ...template, ended: false })
	const more = own.filter(({ code }) => !shippedLetters.some((template) => template.code === code))
	return [...shipped, ...more].map(({ code, version, channel, name, subject, body, ended }) => ({
		...{ code, version, channel, name, subject, body, ended },
	}))
}
