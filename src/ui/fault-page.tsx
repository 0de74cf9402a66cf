import { useTranslations } from 'use-intl'
import { ButtonLink } from './links.tsx'

const known = ['403', '404', '409', '413', '429'] as const
type Known = (typeof known)[number]

/** The same words for what is missing and what is not for you; a fault of ours says that nothing was saved. */
export function FaultPage({ status }: { status: number }) {
	const words = useTranslations('ui.fault')
	const key: Known | '500' = known.find((code) => code === String(status)) ?? '500'
	return (
		<div className="fault">
			<title>{`${words(`status-${key}.title`)} – Bofast`}</title>
			<h1>{words(`status-${key}.title`)}</h1>
			<p>{words(`status-${key}.text`)}</p>
			<div className="do">
				<ButtonLink to="/">{words('back')}</ButtonLink>
			</div>
		</div>
	)
}
