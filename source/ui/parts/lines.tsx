import {Box, Text} from 'ink';
import type {Line} from '../../app/text/spans.js';
import {paintLine, type Theme} from '../theme.js';

type Props = {
	readonly lines: readonly Line[];
	readonly columns: number;
	readonly rows: number;
	readonly theme: Theme;
};

/**
 * Lines of a pane as one string: they are cut to the width already, and one Text costs a fraction of one per line.
 * The box never gives way, because Yoga would otherwise squeeze rows over each other.
 */
export function Lines({lines, columns, rows, theme}: Props) {
	return (
		<Box width={columns} height={rows} flexShrink={0} overflow="hidden">
			<Text wrap="truncate">{lines.map(line => paintLine(line, theme)).join('\n')}</Text>
		</Box>
	);
}
