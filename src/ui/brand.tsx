import { useTranslations } from 'use-intl'
import { Way } from './way.tsx'

/** The house that gives the product its name. */
export function Brand() {
	const words = useTranslations('shell')
	return (
		<Way to="/" className="brand">
			<span className="brand-mark">
				<svg
					aria-hidden
					width="16"
					height="16"
					viewBox="0 0 16 16"
					fill="none"
					stroke="currentColor"
					strokeWidth="1.8"
				>
					<path d="M1.5 8 8 2.2 14.5 8M3.4 6.6V13.6H12.6V6.6" strokeLinecap="round" strokeLinejoin="round" />
				</svg>
			</span>
			{words('product')}
		</Way>
	)
}
