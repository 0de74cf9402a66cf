import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Unverified } from '../../../../ui/marks.tsx'
import { Disclosure, Source } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { PlanWarnings as Warnings } from '../../queries/versions/plan-warnings.ts'

/** Plans that expire, each with whether a new version is on its way. */
export function ExpiringPlans({ expiring }: Pick<Warnings, 'expiring'>) {
	const words = useTranslations('planVersions.warnings')
	const format = useFormat()
	if (expiring.length === 0) return null
	return (
		<Callout kind="warning" title={words('title')}>
			<ul>
				{expiring.map(({ id, title, lastDay, state, draft }) => (
					<li key={id}>
						<TextLink to={`/plans/${id}/versions`}>
							{draft === null
								? words(state, { title, day: format.dayFull(lastDay) })
								: words(`${state}Draft`, { title, day: format.dayFull(lastDay), number: String(draft) })}
						</TextLink>
					</li>
				))}
			</ul>
		</Callout>
	)
}

type SupplyProps = Pick<Warnings, 'supply'> & { mayKeep: boolean; outcome: Outcome | undefined }

/** How it stands with the council's action plan for the supply of housing; those who keep plans write down when it was adopted. */
export function HousingSupply({ supply, mayKeep, outcome }: SupplyProps) {
	const words = useTranslations('planVersions.warnings')
	const format = useFormat()
	if (supply === null) return null
	const { state, term, adopted, earlier, verified } = supply
	const from = format.dayFull(term.from)
	const to = format.dayFull(term.lastDay)
	const said =
		adopted !== null
			? words('supplyAdopted', { title: adopted.title, day: format.dayFull(adopted.adoptedOn), from, to })
			: state === 'ahead'
				? words('supplyAhead', { from, day: to })
				: words('supplyDue', { day: to, from, to })
	return (
		<section className="section">
			<Callout kind={state === 'soon' ? 'warning' : 'info'} title={words('supplyTitle')}>
				<p>
					{said} {verified ? null : <Unverified />}
				</p>
				{adopted !== null || earlier === null ? null : (
					<p>{words('supplyEarlier', { title: earlier.title, day: format.dayFull(earlier.adoptedOn) })}</p>
				)}
				<Source>{words('supplySource')}</Source>
				{mayKeep ? (
					<Disclosure summary={words('supplyRecord')} open={outcome?.ok === false}>
						<Form name="recordSupplyPlan" words="planVersions" outcome={outcome}>
							<TextInput name="title" />
							<FieldRow>
								<DateInput name="adoptedOn" />
								<TextInput name="registryNumber" optional width="medium" />
							</FieldRow>
							<Submit kind="secondary">{words('supplySave')}</Submit>
						</Form>
					</Disclosure>
				) : null}
			</Callout>
		</section>
	)
}
