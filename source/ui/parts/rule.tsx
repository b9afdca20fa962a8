import {Box, Text} from 'ink';
import {paintLine, type Theme} from '../theme.js';

type Props = {
	readonly direction: 'row' | 'column';
	readonly length: number;
	/** The pane after the rule has the keys: the rule is drawn heavier. */
	readonly focused: boolean;
	readonly theme: Theme;
};

/** Between two panes; its weight tells which side has the keys, without colour. */
export function Rule({direction, length, focused, theme}: Props) {
	const [upright, level] = focused ? ['┃', '━'] : ['│', '─'];
	const text = direction === 'row' ? Array.from({length}, () => upright).join('\n') : level.repeat(length);
	return (
		<Box width={direction === 'row' ? 1 : length} height={direction === 'row' ? length : 1} flexShrink={0}>
			<Text>
				{text
					.split('\n')
					.map(line => paintLine([{text: line, style: 'dim'}], theme))
					.join('\n')}
			</Text>
		</Box>
	);
}
