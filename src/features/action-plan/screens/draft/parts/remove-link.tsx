import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../../ui/links.tsx'
import type { ListedPart } from '../../../rules/document/document.ts'

type RemoveLinkProps = { planId: string; part: ListedPart; partId: string }

/** To the page that says what comes loose when the part goes. */
export function RemoveLink({ planId, part, partId }: RemoveLinkProps) {
	const words = useTranslations('planDraft.removing')
	return (
		<p className="section small">
			<TextLink to={`/plans/${planId}/draft/remove/${part}/${partId}`}>{words('title')}</TextLink>
		</p>
	)
}
