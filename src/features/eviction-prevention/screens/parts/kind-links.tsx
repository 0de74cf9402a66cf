import { useTranslations } from 'use-intl'
import { FilterLinks } from '../../../../ui/links.tsx'
import { type NoticeKind, noticeKinds } from '../../rules/notice-kinds.ts'

/** The first question of a report, as links: each kind asks something else. */
export function KindLinks({ path, current }: { path: string; current: NoticeKind }) {
	const words = useTranslations('notices')
	return (
		<>
			<p>
				<b>{words('whatAbout')}</b>
			</p>
			<FilterLinks
				label={words('whatAbout')}
				filters={noticeKinds.map((kind) => ({
					to: `${path}?kind=${kind}`,
					label: words(`kinds.${kind}`),
					current: kind === current,
				}))}
			/>
		</>
	)
}
