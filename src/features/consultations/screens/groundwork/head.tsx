import { useTranslations } from 'use-intl'
import { TabLinks } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'

type HeadProps = {
	plan: { readonly planId: string; readonly title: string }
	counts: { readonly proposals: number; readonly lessons: number; readonly interviews: number }
}

/** What a plan is built on, in its three parts. */
export function GroundworkHead({ plan, counts }: HeadProps) {
	const words = useTranslations('consultations.groundwork')
	const list = useTranslations('consultations.list')
	const at = `/consultations/groundwork/${plan.planId}`
	return (
		<>
			<PageHead
				title={words('title')}
				kicker={plan.title}
				crumbs={[{ to: '/consultations', label: list('title') }]}
				state={words('state')}
			/>
			<TabLinks
				label={words('title')}
				tabs={[
					{ to: at, label: words('proposals'), count: counts.proposals },
					{ to: `${at}/lessons`, label: words('lessons'), count: counts.lessons },
					{ to: `${at}/interviews`, label: words('interviews'), count: counts.interviews },
				]}
			/>
		</>
	)
}
