import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, HiddenInput, LongText } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { DefinitionRows, PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { mayReviewGlass } from '../../access.ts'
import { reviewBreakGlass } from '../../commands/access/review-break-glass.ts'
import { brokenGlass } from '../../queries/access/broken-glass.ts'
import { verdicts } from '../../rules/access/break-glass.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const glass = show(await brokenGlass(caller, {})).glass.find(({ id }) => id === params.glassId)
	if (glass === undefined) throw data(null, { status: 404 })
	return { glass, mayReview: mayReviewGlass(caller.actor) && !glass.own && glass.state !== 'reviewed' }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await reviewBreakGlass(callerOf(context), posted)
	return answer.is === 'done'
		? done('/protection/emergencies', 'accessPages.done.reviewed')
		: settle(answer, posted)
}

/** Somebody else judges in words whether it was right to open a matter in an emergency. */
export default function ReviewEmergencyScreen() {
	const { glass, mayReview } = useLoaderData<typeof loader>()
	const words = useTranslations('accessPages.emergencies')
	const format = useFormat()
	const outcome = useActionData<typeof action>()
	return (
		<>
			<PageHead
				title={words('reviewTitle')}
				crumbs={[{ to: '/protection/emergencies', label: words('title') }]}
			/>
			<div className="stack-24 reading">
				<DefinitionRows
					rows={[
						{ label: words('who'), value: glass.staffName ?? words('somebody') },
						{
							label: words('when'),
							value: words('fromUntil', {
								...{ from: format.moment(glass.fromAt), until: format.time(glass.endedAt ?? glass.untilAt) },
							}),
						},
						{ label: words('reason'), value: glass.reason },
						...(glass.review === null || glass.verdict === null
							? []
							: [
									{ label: words('verdict'), value: words(`verdicts.${glass.verdict}`) },
									{ label: words('reviewWords'), value: glass.review },
								]),
					]}
				/>
				{mayReview ? (
					<Form name="reviewBreakGlass" words="accessPages" outcome={outcome}>
						<HiddenInput name="glassId" value={glass.id} />
						<Choice
							name="verdict"
							options={verdicts.map((value) => ({ value, label: words(`verdicts.${value}`) }))}
						/>
						<LongText name="review" />
						<FormActions>
							<Submit>{words('keepReview')}</Submit>
						</FormActions>
					</Form>
				) : null}
			</div>
		</>
	)
}
