import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../../ui/context.ts'
import { HiddenInput, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout, EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { prepareConsultation } from '../../commands/publication/prepare-consultation.ts'
import { prepareFollowUp } from '../../commands/publication/prepare-follow-up.ts'
import { preparePlan } from '../../commands/publication/prepare-plan.ts'
import { withdrawPublished } from '../../commands/publication/withdraw-published.ts'
import { publications } from '../../queries/publication/publications.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await publications(callerOf(context), { language: context.get(localeContext) }))
}

export async function action({ request, context }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	if (posted.intent === 'withdrawPublished') {
		const withdrawn = await withdrawPublished(caller, posted)
		return withdrawn.is === 'done'
			? done('/publish', 'publication.done.withdrawn')
			: settle(withdrawn, posted)
	}
	const prepare = { preparePlan, prepareFollowUp, prepareConsultation }[toPrepare(posted.intent)]
	const answer = await prepare(caller, posted)
	return answer.is === 'done'
		? done(`/publish/${answer.value.pageId}`, 'publication.done.prepared')
		: settle(answer, posted)
}

type Preparing = 'preparePlan' | 'prepareFollowUp' | 'prepareConsultation'

const toPrepare = (intent: unknown): Preparing =>
	intent === 'preparePlan' || intent === 'prepareConsultation' ? intent : 'prepareFollowUp'

/** What each form sends the id of its subject as, and what is said where it cannot be prepared yet. */
const askedBy = {
	preparePlan: { field: 'planId', notYet: 'notInForce' },
	prepareFollowUp: { field: 'roundId', notYet: 'notFrozen' },
	prepareConsultation: { field: 'planConsultationId', notYet: 'notSentOut' },
} as const

type Page = Awaited<ReturnType<typeof loader>>
type Subject = Pick<Page['plans'][number], 'id' | 'open' | 'prepared' | 'ready'> & {
	readonly what: string
	readonly command: Preparing
	readonly address: string | null
}

/** What of plans and follow-ups is open to anyone, and the way there. */
export default function PublicationsScreen() {
	const { site, plans, consultations } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('publication')
	const format = useFormat()
	if (site === null) {
		return (
			<>
				<PageHead title={words('title')} state={words('state')} />
				<EmptyState
					title={words('siteClosed')}
					action={
						<ButtonLink to="/settings/public-pages" kind="primary">
							{words('toSite')}
						</ButtonLink>
					}
				>
					{words('siteClosedText')}
				</EmptyState>
			</>
		)
	}
	const ofPlans = plans.flatMap((plan): Subject[] => {
		const standing = plan.open !== null && !plan.open.gone
		const home = standing ? `${site.address}/plans/${plan.open?.slug}` : null
		return [
			{ ...plan, what: plan.title, command: 'preparePlan', address: home },
			...plan.followUps.map(
				(one): Subject => ({
					...one,
					what: words('followUp', { period: one.period }),
					command: 'prepareFollowUp',
					address:
						home === null || one.open === null || one.open.gone
							? null
							: `${home}/follow-ups/${one.open.slug}`,
				}),
			),
		]
	})
	const subjects = [
		...ofPlans,
		...consultations.map((one): Subject => {
			const period = format.range(one.opensOn, one.lastDay)
			const at = one.open === null || one.open.gone ? null : `${site.address}/consultations/${one.open.slug}`
			return { ...one, what: words('consulted', { period }), command: 'prepareConsultation', address: at }
		}),
	]
	const standing = subjects.filter(({ open }) => open !== null && !open.gone)
	return (
		<>
			<PageHead
				title={words('title')}
				state={words('state')}
				actions={<ButtonLink to="/settings/public-pages">{words('looks')}</ButtonLink>}
			/>
			<p>
				{words.rich('siteAt', { address: site.address, link: (said) => <a href={site.address}>{said}</a> })}
			</p>
			{consultations
				.filter(({ showsHidden }) => showsHidden)
				.map(({ id, title }) => (
					<Callout key={id} kind="warning" title={words('showsHidden')}>
						<p>{words('showsHiddenText', { what: title })}</p>
					</Callout>
				))}
			{subjects.length === 0 ? (
				<p className="quiet">{words('empty')}</p>
			) : (
				<DataTable
					caption={words('caption')}
					rows={subjects}
					rowKey={({ id }) => id}
					columns={[
						{ key: 'what', head: words('what'), fold: 'title', cell: ({ what }) => what },
						{
							key: 'stands',
							head: words('stands'),
							fold: 'plain',
							cell: (one) => <Stands subject={one} />,
						},
						{
							key: 'do',
							head: words('do'),
							fold: 'plain',
							cell: (one) => <Prepare subject={one} outcome={outcome} />,
						},
					]}
				/>
			)}
			{standing.length === 0 ? null : (
				<Section title={words('withdraw.title')}>
					<p className="reading">{words('withdraw.text')}</p>
					<Form name="withdrawPublished" words="publication" outcome={outcome}>
						<SelectInput
							name="subjectId"
							options={standing.map(({ id, what, open }) => ({
								value: id,
								label: `${what} (${open?.publishedAt == null ? '' : format.moment(open.publishedAt)})`,
							}))}
						/>
						<FormActions>
							<Submit kind="danger">{words('withdraw.do')}</Submit>
						</FormActions>
					</Form>
				</Section>
			)}
		</>
	)
}

function Stands({ subject: { open, prepared, address, ready, command } }: { subject: Subject }) {
	const words = useTranslations('publication')
	const format = useFormat()
	const moment = open?.publishedAt == null ? '' : format.moment(open.publishedAt)
	return (
		<>
			{open === null ? words('closed') : words(open.gone ? 'gone' : 'open', { moment })}
			{address === null ? null : (
				<>
					{' '}
					<a href={address}>{words('read')}</a>
				</>
			)}
			{prepared === null ? null : (
				<>
					<br />
					{words('waits', { moment: format.moment(prepared.preparedAt) })}{' '}
					<TextLink to={`/publish/${prepared.pageId}`}>{words('look')}</TextLink>
				</>
			)}
			{ready ? null : (
				<>
					<br />
					<span className="quiet small">{words(askedBy[command].notYet)}</span>
				</>
			)}
		</>
	)
}

function Prepare({
	subject: { id, command, prepared, ready },
	outcome,
}: {
	subject: Subject
	outcome: ReturnType<typeof useActionData<typeof action>>
}) {
	const words = useTranslations('publication')
	if (!ready) return null
	const { field } = askedBy[command]
	// Every row has a form of the same name: what went wrong is told at the one that was sent.
	const own = outcome !== undefined && !outcome.ok && outcome.values[field] === id ? outcome : undefined
	return (
		<Form name={command} words="publication" outcome={own} inline>
			<HiddenInput name={field} value={id} />
			<Submit kind="secondary">{words(prepared === null ? 'prepare' : 'prepareAnew')}</Submit>
		</Form>
	)
}
