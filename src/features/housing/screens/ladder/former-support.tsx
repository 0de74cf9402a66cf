import { useTranslations } from 'use-intl'
import { Choice } from '../../../../ui/fields.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { GrantChoices } from './choices.ts'

/** What becomes of the support that runs already, when the new is of the same kind. */
export function FormerSupport({ running }: { running: GrantChoices['running'] }) {
	const words = useTranslations('ladder')
	const format = useFormat()
	if (running.length === 0) return null
	return (
		<>
			<ul>
				{running.map(({ supportId, kind, startsOn }) => (
					<li key={supportId}>
						{words('grant.supportRuns', { kind: words(`supportKinds.${kind}`), since: format.day(startsOn) })}
					</li>
				))}
			</ul>
			<Choice
				name="formerSupport"
				options={(['taken-over', 'goes-on'] as const).map((value) => ({
					value,
					label: words(`grant.former.${value}`),
				}))}
			/>
		</>
	)
}
