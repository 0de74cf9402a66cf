import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { AmountInput, DateInput, FieldRow, SelectInput, TextInput } from '../../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../../ui/form.tsx'
import { Columns, PageHead, Section } from '../../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../../ui/screen.ts'
import { EmptyState } from '../../../../../ui/states.tsx'
import { DataTable } from '../../../../../ui/table.tsx'
import { useFormat } from '../../../../../ui/use-format.ts'
import { endDelegation } from '../../../commands/debt/delegation/end-delegation.ts'
import { recordDelegation } from '../../../commands/debt/delegation/record-delegation.ts'
import { delegationOrder } from '../../../queries/debt/delegation-order.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await delegationOrder(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	const ends = posted.intent === 'endDelegation'
	const answer = ends ? await endDelegation(caller, posted) : await recordDelegation(caller, posted)
	if (answer.is !== 'done') return settle(answer, posted)
	const said = ends ? 'endDelegation' : 'recordDelegation'
	return done('/settings/evictions/delegation', `evictionPrevention.delegation.done.${said}`)
}

/** Who may decide what in the committee's name: read by its staff, kept by its administrator. */
export default function DelegationSettingsScreen() {
	const { items, mayKeep } = useLoaderData<typeof loader>()
	const words = useTranslations('evictionPrevention.delegation')
	const codes = useTranslations('evictionPrevention.cases')
	const work = useTranslations('evictionPrevention.work.settings')
	const format = useFormat()
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[
					{ to: '/settings', label: work('crumb') },
					{ to: '/settings/evictions', label: work('title') },
					{ label: words('title') },
				]}
				state={words('state')}
			/>
			{items.length === 0 ? (
				<EmptyState title={words('none')} />
			) : (
				<DataTable
					caption={words('title')}
					rows={items}
					rowKey={(one) => one.id}
					columns={[
						{
							key: 'kind',
							head: words('columns.kind'),
							fold: 'title',
							cell: (one) => codes(`decisionKinds.${one.decisionKind}`),
						},
						{ key: 'role', head: words('columns.role'), cell: (one) => words(`roles.${one.role}`) },
						{ key: 'point', head: words('columns.point'), cell: (one) => one.point },
						{
							key: 'limit',
							head: words('columns.limit'),
							align: 'right',
							cell: ({ limitOre }) => (limitOre === null ? words('noLimit') : format.amount(limitOre)),
						},
						{
							key: 'valid',
							head: words('columns.valid'),
							cell: ({ validFrom, validTo, holds }) => {
								const from = format.day(validFrom)
								const said =
									validTo === null
										? words('from', { from })
										: words('fromTo', { from, to: format.day(validTo) })
								return holds ? said : <span className="quiet">{said}</span>
							},
						},
					]}
				/>
			)}
			{mayKeep ? <KeepForms /> : null}
		</>
	)
}

function KeepForms() {
	const { items, decisionKinds, delegateRoles, today } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.delegation')
	const codes = useTranslations('evictionPrevention.cases')
	const open = items.filter(({ validTo }) => validTo === null)
	return (
		<Columns>
			<Section title={words('add')} note={words('addNote')}>
				<Form
					name="recordDelegation"
					words="evictionPrevention.delegation"
					outcome={outcome}
					initial={{ validFrom: today }}
				>
					<SelectInput
						name="decisionKind"
						options={decisionKinds.map((value) => ({ value, label: codes(`decisionKinds.${value}`) }))}
					/>
					<SelectInput
						name="role"
						options={delegateRoles.map((value) => ({ value, label: words(`roles.${value}`) }))}
					/>
					<TextInput name="point" width="medium" />
					<FieldRow>
						<AmountInput name="limit" optional />
						<DateInput name="validFrom" />
					</FieldRow>
					<FormActions>
						<Submit>{words('save')}</Submit>
					</FormActions>
				</Form>
			</Section>
			{open.length === 0 ? null : (
				<Section title={words('end')}>
					<Form name="endDelegation" words="evictionPrevention.delegation" outcome={outcome}>
						<SelectInput
							name="delegationId"
							options={open.map(({ id, decisionKind, role, point }) => ({
								value: id,
								label: `${point}: ${codes(`decisionKinds.${decisionKind}`)}, ${words(`roles.${role}`)}`,
							}))}
						/>
						<DateInput name="validTo" />
						<FormActions>
							<Submit kind="secondary">{words('doEnd')}</Submit>
						</FormActions>
					</Form>
				</Section>
			)}
		</Columns>
	)
}
