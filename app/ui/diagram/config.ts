import type { MermaidConfig } from 'mermaid'

const ink = '#1b2430'
const line = '#4a5a6c'
const border = '#5b7693'
const accent = '#245a96'
const ground = '#eef4fb'
const groundLine = '#b5cde8'
const scales = Object.fromEntries(
  Array.from({ length: 12 }, (_, at) => [
    [`cScale${at}`, ground],
    [`cScaleLabel${at}`, ink],
    [`cScaleInv${at}`, groundLine],
  ]).flat(),
)

const rules = `
  .messageText { paint-order: stroke; stroke: #fff !important; stroke-width: 5px; stroke-linejoin: round; }
  .cluster-label text, .cluster-label tspan { font-weight: 600; }
  .noteText, .noteText tspan { font-weight: 600; }
  .lineWrapper line { stroke: ${line}; stroke-width: 2px; }
  .eventWrapper .node-bkg { fill: #fff; stroke: ${border}; stroke-width: 1px; }
  .eventWrapper .node-line-0, .taskWrapper line, .eventWrapper line { stroke: ${groundLine}; }
  [data-node]:hover > :is(rect, path, polygon, .basic), .node.is-selected > :is(rect, path, polygon, .basic) { fill: #dce7f4; }
  .is-selected > :is(rect, path, polygon, .basic), .is-selected .node-bkg { stroke: ${accent}; stroke-width: 3px; }
  text.is-selected { fill: ${accent}; font-weight: 700; }
  .is-done > :is(rect, path, polygon, .basic) { stroke: #2b7a4b; stroke-width: 2px; }
  .is-current > :is(rect, path, polygon, .basic) { stroke: #b85c00; stroke-width: 3px; }
  .diagram-standing { fill: ${ink}; paint-order: stroke; stroke: #fff; stroke-width: 4px; font-size: 12px; font-weight: 700; }
`

/** How every diagram looks. Arial and the fonts of its measure, so that an exported file keeps its lines elsewhere. */
export function configOf(text: string): MermaidConfig {
  return {
    startOnLoad: false,
    suppressErrorRendering: true,
    securityLevel: 'strict',
    maxTextSize: 200_000,
    maxEdges: 2000,
    theme: 'base',
    look: 'classic',
    htmlLabels: false,
    markdownAutoWrap: false,
    fontFamily: 'Arial, "Liberation Sans", Helvetica, sans-serif',
    themeCSS: rules,
    themeVariables: {
      fontSize: '16px',
      useGradient: false,
      dropShadow: 'none',
      primaryColor: '#ffffff',
      primaryBorderColor: border,
      primaryTextColor: ink,
      textColor: ink,
      titleColor: ink,
      lineColor: line,
      secondaryColor: ground,
      tertiaryColor: '#f5f7fa',
      clusterBkg: ground,
      clusterBorder: groundLine,
      edgeLabelBackground: '#ffffff',
      noteBkgColor: ground,
      noteBorderColor: groundLine,
      noteTextColor: ink,
      actorBkg: '#ffffff',
      actorBorder: border,
      signalColor: line,
      ...scales,
    },
    flowchart: {
      htmlLabels: false,
      wrappingWidth: 900,
      nodeSpacing: 24,
      rankSpacing: 32,
      padding: 12,
      subGraphTitleMargin: { top: 4, bottom: 16 },
    },
    sequence: { mirrorActors: true, boxMargin: 16, actorMargin: 24, width: 150 },
    timeline: { disableMulticolor: false },
    // A swimlane has a layout of its own.
    ...(text.startsWith('flowchart') ? { layout: 'dagre' } : {}),
  }
}
