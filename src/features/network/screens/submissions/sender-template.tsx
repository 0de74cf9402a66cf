import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../../ui/context.ts'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { answerForPlace } from '../../commands/submissions/answer-for-place.ts'
import { previewTemplate } from '../../queries/submissions/preview-template.ts'
import { submissionForm } from '../../queries/submissions/submission-form.ts'
import { uploaded } from '../uploaded.ts'
import { TemplateParts } from './template-parts.tsx'

const yearIn = (request: Request) => new URL(request.url).searchParams.get('year') ?? ''

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const placeId = params.placeId ?? ''
	const asked = { placeId, year: yearIn(request), locale: context.get(localeContext) }
	return { ...show(await submissionForm(callerOf(context), asked)), placeId }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	const of = { placeId: params.placeId, year: yearIn(request) }
	if (posted.intent === 'previewTemplate') {
		const file = await uploaded(posted.file)
		const seen = await previewTemplate(caller, { ...of, locale: context.get(localeContext), file })
		return seen.is === 'done' ? { ok: true as const, preview: seen.value } : settle(seen, posted)
	}
	const answer = await answerForPlace(caller, { ...posted, ...of, way: 'template' })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/submissions/${answer.value.packageId}`, 'submissions.done.received')
}

/** The secretariat sends a municipality its template, and hands in what came back. */
export default function SenderTemplateScreen() {
	const { place, year, bySystem, answered, placeId } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('submissions')
	return (
		<>
			<PageHead
				title={words('template.forPlace', { place, year: String(year) })}
				crumbs={[
					{ to: '/submissions', label: words('title') },
					{ to: `/submissions/senders/${placeId}`, label: place },
				]}
			/>
			<p className="reading">{words('template.keeperLead')}</p>
			{bySystem ? (
				<Callout kind="warning" title={words('answer.bySystem')}>
					<p>{words('refusals.sends-by-system')}</p>
				</Callout>
			) : (
				<TemplateParts
					year={year}
					file={`/submissions/senders/${placeId}/template.xlsx?year=${year}`}
					outcome={outcome}
					hasAnswered={answered !== null}
				/>
			)}
		</>
	)
}
