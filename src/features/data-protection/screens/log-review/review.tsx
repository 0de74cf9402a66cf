import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { addDays } from '../../../../foundation/plain-date.ts'
import { Choice, HiddenInput, LongText } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { DefinitionRows, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { answerLogEntry } from '../../commands/log-review/answer-log-entry.ts'
import { logReview } from '../../queries/log-review/log-review.ts'
import { answers } from '../../rules/log-review/period.ts'
import { EntryTable } from './entry-table.tsx'
import { ReviewState } from './review-state.tsx'
import { useWhy } from './use-why.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const found = show(await logReview(callerOf(context), { reviewId: params.reviewId }))
	const chosen = new URL(request.url).searchParams.get('entry')
	const toAnswer = found.entries.find(({ id, own, answer }) => id === chosen && !own && answer === null)
	return { ...found, toAnswer: toAnswer ?? null }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await answerLogEntry(callerOf(context), posted)
	return answer.is === 'done'
		? done(`/protection/logs/${params.reviewId}`, 'logReview.done.answered')
		: settle(answer, posted)
}

/** What is looked at in one review, and the answer to one of it at a time. */
export default function LogReviewScreen() {
	const { review, entries, toAnswer } = useLoaderData<typeof loader>()
	const words = useTranslations('logReview.review')
	const list = useTranslations('logReview.list')
	const format = useFormat()
	return (
		<>
			<PageHead
				title={review.unit === null ? words('titleWithoutUnit') : words('title', { unit: review.unit })}
				crumbs={[{ to: '/protection/logs', label: words('back') }]}
				state={<ReviewState state={review.state} />}
			/>
			<div className="stack-32">
				{toAnswer === null ? null : <AnswerForm entry={toAnswer} ofUnit={review.unit !== null} />}
				<DefinitionRows
					rows={[
						{
							label: words('period'),
							value: list('periodText', {
								from: format.dayFull(review.fromOn),
								through: format.dayFull(addDays(review.untilOn, -1)),
							}),
						},
						{ label: list('due'), value: format.dayFull(review.dueOn) },
						{
							label: list('progress'),
							value: list('progressText', { answered: review.answered, entries: review.entries }),
						},
						{ label: words('readings'), value: format.number(review.readings) },
						...(review.leftOut === 0
							? []
							: [{ label: words('leftOut'), value: format.number(review.leftOut) }]),
						{
							label: words('seed'),
							value: (
								<>
									<code>{review.seed}</code>. {words('seedNote')}
								</>
							),
						},
					]}
				/>
				{entries.length === 0 ? (
					<EmptyState title={words('empty')}>{words('emptyText')}</EmptyState>
				) : (
					<Section title={words('caption')} note={words('note')}>
						<EntryTable reviewId={review.id} entries={entries} ofUnit={review.unit !== null} />
					</Section>
				)}
			</div>
		</>
	)
}

type Entry = ReturnType<typeof useLoaderData<typeof loader>>['entries'][number]

function AnswerForm({ entry, ofUnit }: { entry: Entry; ofUnit: boolean }) {
	const words = useTranslations('logReview')
	const why = useWhy(ofUnit)
	const format = useFormat()
	const outcome = useActionData<typeof action>()
	return (
		<Section
			id="answer"
			title={words('review.answerTitle', {
				name: entry.staffName ?? words('review.nobody'),
				when: format.moment(entry.at),
			})}
			note={why(entry.why)}
		>
			<Form name="answerLogEntry" words="logReview" outcome={outcome}>
				<HiddenInput name="entryId" value={entry.id} />
				<Choice
					name="answer"
					options={answers.map((value) => ({ value, label: words(`answers.${value}`) }))}
				/>
				<LongText name="said" />
				<FormActions>
					<Submit>{words('review.keep')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}
