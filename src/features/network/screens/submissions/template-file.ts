import type { LoaderFunctionArgs } from 'react-router'
import { downloadOf } from '../../../../platform/documents/download.ts'
import { workbookMediaType, writeWorkbook } from '../../../../platform/documents/workbook.ts'
import { localeOf } from '../../../../platform/words/locales.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { submissionForm } from '../../queries/submissions/submission-form.ts'
import { templateRows } from '../../rules/submissions/template.ts'
import { questionsEn } from '../../words/releases/questions-en.ts'
import { questionsSv } from '../../words/releases/questions-sv.ts'
import { template as en } from '../../words/submissions/template.en.ts'
import { template as sv } from '../../words/submissions/template.sv.ts'
import { holderBy } from './holder-by.ts'

/** `template.xlsx`: a year's questions for a municipality, by its link or for the secretariat to send to it. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const locale = localeOf(request.headers)
	const year = new URL(request.url).searchParams.get('year')
	const asked =
		params.placeId === undefined
			? await holderBy(context, request)
			: { caller: callerOf(context), year, placeId: params.placeId }
	const { caller, ...of } = asked
	const form = show(await submissionForm(caller, { ...of, locale }))
	const words = { sv, en }[locale]
	const { questions } = { sv: questionsSv, en: questionsEn }[locale]
	const rows = templateRows(
		{
			...form,
			questions: form.questions.map((one) => ({ ...one, name: questions[one.key as 'outreach'] })),
		},
		words,
	)
	const workbook = await writeWorkbook([{ name: words.sheet, rows }])
	return downloadOf(workbook, workbookMediaType, `bofast-${form.code}-${form.year}.xlsx`)
}
