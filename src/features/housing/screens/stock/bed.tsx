import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import {
	AmountInput,
	DateInput,
	FieldRow,
	HiddenInput,
	SelectInput,
	TextInput,
} from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { endBedAside } from '../../commands/stock/end-bed-aside.ts'
import { setBedAside } from '../../commands/stock/set-bed-aside.ts'
import { bedPage } from '../../queries/stock/bed-page.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await bedPage(callerOf(context), { bedId: params.bedId }))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	const answer =
		posted.intent === 'endBedAside'
			? await endBedAside(caller, posted)
			: await setBedAside(caller, { ...posted, bedId: params.bedId })
	if (answer.is === 'done') return done(`/housing/stock/beds/${params.bedId}`, 'stock.done.saved')
	return settle(answer, posted)
}

/** One bed: what it is used for from today on, and setting it aside for a reason. */
export default function BedScreen() {
	const { bed, uses, today } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('stock')
	const format = useFormat()
	const day = (on: typeof today) => format.day(on, { weekday: false })
	return (
		<>
			<PageHead
				title={words('stay.title', { bed: bed.label, property: bed.propertyName })}
				crumbs={[{ to: '/housing', label: words('crumb') }, { label: bed.label }]}
				state={words('stay.sleeps', { sleeps: bed.sleeps })}
				actions={
					<ButtonLink to={`/housing/stays/new?bedId=${bed.id}`} kind="primary">
						{words('bed.booked')}
					</ButtonLink>
				}
			/>
			<Section title={words('bed.uses')}>
				<ul className="stack-16">
					{uses.map(({ useId, use, reason, costOre, stayId, startsOn, endsOn, name }) => (
						<li key={useId}>
							{use !== 'stay' ? (
								words(`pieces.${use}`)
							) : (
								<TextLink to={`/housing/stays/${stayId}`}>{name ?? words('somebody')}</TextLink>
							)}{' '}
							<span className="quiet">
								{endsOn === null
									? words('bars.lasts', { from: day(startsOn) })
									: words('bars.days', { from: day(startsOn), until: day(endsOn) })}
								{reason === null ? '' : `, ${reason}`}
								{costOre === null ? '' : `, ${format.amount(costOre as Parameters<typeof format.amount>[0])}`}
							</span>
							{use === 'stay' ? null : (
								<Form name="endBedAside" words="stock" outcome={outcome} inline initial={{ endsOn: today }}>
									<HiddenInput name="useId" value={useId} />
									<DateInput name="endsOn" />
									<Submit kind="quiet">{words('bed.end')}</Submit>
								</Form>
							)}
						</li>
					))}
				</ul>
			</Section>
			<Section title={words('bed.set')} note={words('bed.setWhat')}>
				<Form name="setBedAside" words="stock" outcome={outcome} initial={{ use: 'void', startsOn: today }}>
					<SelectInput
						name="use"
						options={(['void', 'renovation', 'held'] as const).map((value) => ({
							value,
							label: words(`bed.use.${value}`),
						}))}
					/>
					<FieldRow>
						<DateInput name="startsOn" />
						<DateInput name="endsOn" label={words('bed.until')} optional />
					</FieldRow>
					<TextInput name="reason" />
					<AmountInput name="cost" optional />
					<FormActions>
						<Submit kind="secondary">{words('bed.set')}</Submit>
					</FormActions>
				</Form>
			</Section>
		</>
	)
}
