import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, LongText, SelectInput, TextInput, Tick } from '../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { TextLink } from '../../../ui/links.tsx'
import { PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { openConsultation } from '../commands/open-consultation.ts'
import { consultationList } from '../queries/consultation-list.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await consultationList(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await openConsultation(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/consultations/${answer.value.planConsultationId}/bodies`, 'consultations.done.opened')
}

/** Every consultation, and the draft that can be the next. */
export default function ConsultationsScreen() {
	const { consultations, drafts, plans, mayKeep } = useLoaderData<typeof loader>()
	const words = useTranslations('consultations.list')
	const states = useTranslations('consultations.states')
	const format = useFormat()
	return (
		<>
			<PageHead title={words('title')} state={words('state')} />
			{consultations.length === 0 ? (
				<EmptyState title={words('none')}>{words('noneText')}</EmptyState>
			) : (
				<DataTable
					caption={words('caption')}
					rows={consultations}
					rowKey={(one) => one.id}
					columns={[
						{
							key: 'plan',
							head: words('plan'),
							cell: (one) => <TextLink to={`/consultations/${one.id}`}>{one.title}</TextLink>,
						},
						{ key: 'until', head: words('until'), cell: (one) => format.dayFull(one.lastDay) },
						{ key: 'stands', head: words('stands'), cell: (one) => states(one.state) },
						{ key: 'answers', head: words('answers'), align: 'right', cell: (one) => one.answers },
						{
							key: 'left',
							head: '',
							fold: 'plain',
							cell: (one) => (one.answers === 0 ? null : words('untreated', { count: one.untreated })),
						},
					]}
				/>
			)}
			{plans.length === 0 ? null : <Groundwork plans={plans} />}
			{mayKeep ? <OpenForm drafts={drafts} first={consultations.length === 0} /> : null}
		</>
	)
}

function Groundwork({ plans }: { plans: readonly { readonly planId: string; readonly title: string }[] }) {
	const words = useTranslations('consultations.groundwork')
	return (
		<Section title={words('of')}>
			<p className="reading">{words('ofText')}</p>
			<ul>
				{plans.map(({ planId, title }) => (
					<li key={planId}>
						<TextLink to={`/consultations/groundwork/${planId}`}>{title}</TextLink>
					</li>
				))}
			</ul>
		</Section>
	)
}

type Drafts = ReturnType<typeof useLoaderData<typeof loader>>['drafts']

function OpenForm({ drafts, first }: { drafts: Drafts; first: boolean }) {
	const outcome = useActionData<typeof action>()
	const words = useTranslations('consultations.list')
	return (
		<Section title={words('openTitle')}>
			{drafts.length === 0 ? (
				<p>{words('noDraft')}</p>
			) : (
				<Form
					name="openConsultation"
					words="consultations"
					outcome={outcome}
					initial={{ planId: drafts[0]?.planId ?? '', openToAnyone: 'yes' }}
				>
					<p className="reading">{words('openText')}</p>
					<SelectInput
						name="planId"
						options={drafts.map(({ planId, title, number }) => ({
							value: planId,
							label: words('draft', { title, number: String(number) }),
						}))}
					/>
					<FieldRow>
						<DateInput name="opensOn" optional />
						<DateInput name="lastDay" />
					</FieldRow>
					<Tick name="openToAnyone" />
					<LongText name="questions" optional />
					<TextInput name="registryNumber" optional />
					<TextInput name="contact" optional />
					<FormActions>
						<Submit kind={first ? 'primary' : 'secondary'}>{words('openDo')}</Submit>
					</FormActions>
				</Form>
			)}
		</Section>
	)
}
