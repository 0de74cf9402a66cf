import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { refuse } from '../../../../foundation/refusal.ts'
import { localeContext, visitorContext } from '../../../../ui/context.ts'
import { PageHead } from '../../../../ui/page.tsx'
import { readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { answerForPlace } from '../../commands/submissions/answer-for-place.ts'
import { previewTemplate } from '../../queries/submissions/preview-template.ts'
import { submissionForm } from '../../queries/submissions/submission-form.ts'
import { uploaded } from '../uploaded.ts'
import { holderBy } from './holder-by.ts'
import { TemplateParts } from './template-parts.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const { caller, year, code } = await holderBy(context, request)
	return { ...show(await submissionForm(caller, { year, locale: context.get(localeContext) })), by: code }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const { caller, year } = await holderBy(context, request)
	const posted = await readForm(request)
	if (!context.get(visitorContext).mayPost()) {
		const settled = settle({ is: 'refused', refusal: refuse({ because: 'too-many-answers' }) }, posted)
		return data(settled.data, { status: 429 })
	}
	if (posted.intent === 'previewTemplate') {
		const asked = { year, locale: context.get(localeContext), file: await uploaded(posted.file) }
		const seen = await previewTemplate(caller, asked)
		return seen.is === 'done' ? { ok: true as const, preview: seen.value } : settle(seen, posted)
	}
	return settle<unknown>(await answerForPlace(caller, { ...posted, year, way: 'template' }), posted)
}

/** A municipality without a system of its own answers by a workbook, by its link and without an account. */
export default function AnswerTemplateScreen() {
	const { network, place, year, bySystem, answered, by } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('submissions')
	const isSent = outcome?.ok === true && !('preview' in outcome)
	return (
		<>
			<PageHead
				title={words('template.forPlace', { place, year: String(year) })}
				kicker={network}
				crumbs={[{ to: `/network/answer?code=${by}`, label: words('template.toForm') }]}
			/>
			<p className="reading">{words('template.lead')}</p>
			{isSent ? (
				<Callout kind="info" title={words('answer.thanks')}>
					<p>{words('answer.thanksText')}</p>
				</Callout>
			) : null}
			{bySystem ? (
				<Callout kind="warning" title={words('answer.bySystem')}>
					<p>{words('refusals.sends-by-system')}</p>
				</Callout>
			) : (
				<TemplateParts
					year={year}
					file={`/network/answer/template.xlsx?code=${by}`}
					outcome={outcome}
					hasAnswered={answered !== null}
				/>
			)}
		</>
	)
}
