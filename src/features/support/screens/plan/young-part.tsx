import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { OwnWords } from '../../../../ui/own-words.tsx'
import { Section } from '../../../../ui/page.tsx'
import { usePersonCrumbs } from '../use-person-crumbs.ts'
import { PartTable } from '../young/part-table.tsx'
import { useYoungState } from '../young/use-young-state.tsx'
import type { PlanPage } from './plan-types.ts'

// Whoever is older makes no such plan; of whom nobody knows the age, somebody may.
const youngBelow = 25

/** The way from a placement to a home, for those who are young. */
export function YoungPart({ page }: { page: PlanPage }) {
	const words = useTranslations('supportPlan.young')
	const state = useYoungState()
	const { to } = usePersonCrumbs(page.person)
	const { young, person } = page
	if (young === null && person.age !== null && person.age >= youngBelow) return null
	return (
		<Section title={<TextLink to={to.young}>{words('section')}</TextLink>}>
			<div className="stack-16">
				<p>{state(young)}</p>
				{young === null ? null : (
					<>
						<OwnWords small>{young.ownWords}</OwnWords>
						<PartTable plan={young} />
					</>
				)}
			</div>
		</Section>
	)
}
