import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { TabLinks } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'

type KnowledgeHeadProps = { side: 'network' | 'municipality'; state?: ReactNode; actions?: ReactNode }

/** The head of the knowledge bank: its parts, those of a municipality with where they are fetched from. */
export function KnowledgeHead({ side, state, actions }: KnowledgeHeadProps) {
	const words = useTranslations('knowledge')
	const parts = ['templates', 'questions', 'kit'] as const
	const addresses = { templates: 'templates', questions: 'questions', kit: 'starter-kit' }
	return (
		<>
			<PageHead
				title={words('title')}
				{...(state === undefined ? {} : { state })}
				{...(actions === undefined ? {} : { actions })}
			/>
			<p className="reading quiet">{words(`lead.${side}`)}</p>
			<TabLinks
				label={words('tabs.label')}
				tabs={[
					{ to: '/knowledge', label: words('tabs.examples') },
					...parts.map((part) => ({ to: `/knowledge/${addresses[part]}`, label: words(`tabs.${part}`) })),
					...(side === 'municipality'
						? [{ to: '/knowledge/libraries', label: words('tabs.libraries') }]
						: []),
				]}
			/>
		</>
	)
}

/** The way up from a page of one thing. */
export function useCrumbs(part: 'examples' | 'templates' | 'questions') {
	const words = useTranslations('knowledge')
	const home = { to: '/knowledge', label: words('title') }
	if (part === 'examples') return [home]
	return [home, { to: `/knowledge/${part}`, label: words(`tabs.${part}`) }]
}
