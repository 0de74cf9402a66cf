import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldRow, LongText, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { Unverified } from '../../../../ui/marks.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout, RefusalBox } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { forfeitureGrounds, leasePage } from '../../../housing/index.ts'
import { endOwnTenancy } from '../../commands/own-tenancy/end-own-tenancy.ts'
import { endingReasons, supportResults } from '../../rules/authorities/message-rules.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { stayId, personId, ending, today, lease } = show(
		await leasePage(callerOf(context), { stayId: params.stayId }),
	)
	const right = lease === null ? null : { is: lease.staysOn, ...lease.security }
	return { stayId, personId, ending, today, right, grounds: forfeitureGrounds }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await endOwnTenancy(callerOf(context), { ...posted, stayId: params.stayId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/evictions/${answer.value.caseId}`, 'ownTenancy.done')
}

/** The municipality ends its own lease: refused until the support was looked through, and never without a prevention case. */
export default function EndOwnTenancyScreen() {
	const { stayId, personId, ending, today, right, grounds } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('ownTenancy')
	const format = useFormat()
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[
					{ to: '/housing/ladder', label: words('crumb') },
					{ to: `/housing/ladder/${stayId}`, label: words('home') },
					{ label: words('title') },
				]}
				state={
					ending?.allowed && ending.reviewedOn !== null
						? `${words('reviewed', { day: format.day(ending.reviewedOn) })} ${words('state')}`
						: words('state')
				}
			/>
			{ending === null || right === null || right.is === null || right.from === null ? null : (
				<Callout kind="warning" title={words(`right.${right.is}`, { from: format.day(right.from) })}>
					<p>
						{words('right.what')} <Unverified />
					</p>
				</Callout>
			)}
			{ending !== null && !ending.allowed ? (
				<RefusalBox
					title={
						ending.lacks === null
							? words('notReviewed', { since: format.day(ending.changedOn) })
							: words(`lacks.${ending.lacks}`)
					}
					items={[
						{
							text: words('notReviewedText', { days: String(ending.reviewWithinDays) }),
						},
						...(ending.lacks === null ? [] : [{ text: words('incompleteText') }]),
					]}
				/>
			) : null}
			{ending === null ? (
				<RefusalBox title={words('refusals.lease-not-ours')} items={[]} />
			) : !ending.allowed ? (
				<p>
					<ButtonLink to={`/people/${personId}/support`} kind="primary">
						{words('toSupport')}
					</ButtonLink>
				</p>
			) : (
				<Form name="endOwnTenancy" words="ownTenancy" outcome={outcome} initial={{ givenOn: today }}>
					<FieldRow>
						<DateInput name="givenOn" />
						<DateInput name="endsOn" />
					</FieldRow>
					<SelectInput
						name="reason"
						width="medium"
						options={endingReasons.map((value) => ({ value, label: words(`reasons.${value}`) }))}
					/>
					<SelectInput
						name="forfeiture"
						width="medium"
						optional
						options={grounds.map((value) => ({ value, label: words(`forfeitures.${value}`) }))}
					/>
					<Choice
						name="supportResult"
						options={supportResults.map((value) => ({ value, label: words(`results.${value}`) }))}
					/>
					<LongText name="supportReview" />
					<FormActions>
						<Submit kind="danger">{words('do')}</Submit>
					</FormActions>
				</Form>
			)}
		</>
	)
}
