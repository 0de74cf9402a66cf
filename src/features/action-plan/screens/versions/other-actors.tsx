import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import type { PlannedActivity } from '../../rules/document/document.ts'
import { partnersIn } from '../../rules/document/partners.ts'

type ActorsProps = {
	activities: readonly Pick<PlannedActivity, 'id' | 'key' | 'partners'>[]
	/** Where an activity is read. */
	activityAt?: (id: string) => string
}

/** Those outside the municipality who carry the plan too, and what each has committed itself to. */
export function OtherActors({ activities, activityAt }: ActorsProps) {
	const words = useTranslations('planVersions.actors')
	const partners = partnersIn(activities)
	if (partners.length === 0) return null
	return (
		<Section title={words('title')}>
			<DataTable
				caption={words('title')}
				rows={partners}
				rowKey={({ name }) => name}
				columns={[
					{ key: 'name', head: words('name'), width: '30%', cell: ({ name }) => name },
					{
						key: 'commitments',
						head: words('commitments'),
						fold: 'plain',
						cell: ({ commitments }) => (
							<ul className="stack-8">
								{commitments.map(({ activityId, key, commitment }) => (
									<li key={activityId}>
										{commitment === '' ? <span className="quiet">{words('unsaid')}</span> : commitment}{' '}
										<span className="quiet small">
											{activityAt === undefined ? (
												key
											) : (
												<TextLink to={activityAt(activityId)}>{key}</TextLink>
											)}
										</span>
									</li>
								))}
							</ul>
						),
					},
				]}
			/>
		</Section>
	)
}
