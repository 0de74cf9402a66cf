import { useTranslations } from 'use-intl'
import { CostClass } from '../../../../../ui/marks.tsx'
import { DefinitionRows, Section } from '../../../../../ui/page.tsx'
import { isCalledPrevention } from '../../../rules/document/prevention.ts'
import type { OpenDraft } from '../open-draft.ts'
import { ChangeLink } from './tools.tsx'

/** Whom the plan is for, what it is divided into, and what its classes of cost mean here. */
export function NamesPart({ draft, to }: { draft: OpenDraft; to: string }) {
	const words = useTranslations('planDraft')
	const { targetGroups, areas, costClasses } = draft.document
	const areaSaid = (area: (typeof areas)[number]) => {
		const { text, costClass = null, prevention } = area
		const more = [
			...(prevention === true && !isCalledPrevention(area) ? [words('areas.isPrevention')] : []),
			...(costClass === null ? [] : [words('areas.from', { class: String(costClass) })]),
		]
		return more.length === 0 ? text : `${text} (${more.join(', ')})`
	}
	return (
		<>
			<Section
				title={words('targetGroups.title')}
				aside={<ChangeLink to={`${to}/target-groups`} what={words('targetGroups.title')} />}
			>
				<p className={targetGroups.length === 0 ? 'quiet' : 'reading'}>
					{targetGroups.length === 0
						? words('targetGroups.empty')
						: targetGroups.map(({ text }) => text).join(' · ')}
				</p>
			</Section>
			<Section
				title={words('areas.title')}
				note={words(`areaKinds.${draft.document.areaKind}.name`)}
				aside={<ChangeLink to={`${to}/areas`} what={words('areas.title')} />}
			>
				<p className={areas.length === 0 ? 'quiet' : 'reading'}>
					{areas.length === 0 ? words('areas.empty') : areas.map(areaSaid).join(' · ')}
				</p>
			</Section>
			<Section
				title={words('costClasses.title')}
				aside={<ChangeLink to={`${to}/cost-classes`} what={words('costClasses.title')} />}
			>
				{costClasses.length === 0 ? (
					<p className="quiet">{words('costClasses.empty')}</p>
				) : (
					<DefinitionRows
						rows={costClasses.map(({ class: value, text }) => ({
							label: words('costClasses.text', { class: String(value) }),
							value: (
								<>
									{text} <CostClass value={value} />
								</>
							),
						}))}
					/>
				)}
			</Section>
		</>
	)
}
