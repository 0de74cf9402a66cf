import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { useTallyWords } from '../coordinated/use-tally-words.ts'
import { usePersonCrumbs } from '../use-person-crumbs.ts'
import type { PlanPage } from './plan-types.ts'

type Coordinated = PlanPage['coordinated'][number]
type Promised = Coordinated['promises'][number]

/** What the region and offices have promised the person, and whether it was kept. */
export function PromisesPart({ page }: { page: PlanPage }) {
	const words = useTranslations('supportPlan.coordinated')
	const { to } = usePersonCrumbs(page.person)
	return (
		<Section title={words('section')}>
			<div className="stack-24">
				{page.coordinated.length === 0 ? <p className="quiet">{words('none')}</p> : null}
				{page.coordinated.map((plan) => (
					<OnePlan key={plan.id} plan={plan} to={to.coordinated(plan.id)} />
				))}
				<p>
					<ButtonLink to={to.newCoordinated}>{words('call')}</ButtonLink>
				</p>
			</div>
		</Section>
	)
}

function OnePlan({ plan, to }: { plan: Coordinated; to: string }) {
	const words = useTranslations('supportPlan.coordinated')
	const format = useFormat()
	const tally = useTallyWords()
	const day = plan.state === 'called' ? plan.plannedFor : plan.state === 'ended' ? plan.endedOn : plan.heldOn
	const line = [
		words(`states.${plan.state}`, { day: day === null ? '' : format.day(day, { weekday: false }) }),
		plan.lead === null ? null : words('lead', { lead: plan.lead }),
		plan.heldOn === null ? null : words(`housing.${plan.housing ? 'yes' : 'no'}`),
		tally(plan.tally),
		plan.ratedBefore === null || plan.ratedAfter === null
			? null
			: words('rated', { before: String(plan.ratedBefore), after: String(plan.ratedAfter) }),
	]
	return (
		<article className="stack-8">
			<h3>
				<TextLink to={to}>{words(`kinds.${plan.kind}`)}</TextLink>
			</h3>
			<p className="quiet">{line.filter(Boolean).join(' · ')}</p>
			{plan.promises.length === 0 ? null : (
				<DataTable<Promised>
					caption={words('measures.title')}
					rows={plan.promises}
					rowKey={(one) => one.id}
					columns={[
						{ key: 'what', head: words('measures.what'), cell: (one) => one.what, fold: 'title' },
						{ key: 'who', head: words('measures.who'), cell: (one) => one.party ?? '–' },
						{ key: 'by', head: words('measures.by'), cell: (one) => format.day(one.byDay) },
						{
							key: 'kept',
							head: words('measures.kept'),
							strong: true,
							cell: (one) => (one.kept === null ? '–' : words(`keptAnswers.${one.kept}`)),
						},
					]}
				/>
			)}
		</article>
	)
}
