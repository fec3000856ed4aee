// The only page that runs Mermaid: it draws what the page around it sends, one drawing after the other, and sends back
// an SVG. It takes messages from that page alone. Text inside a drawing can change no setting and load nothing.
import { drawingSettings } from './drawing-settings.js';
import mermaid from './mermaid.esm.min.mjs';

const settings = {
  ...drawingSettings,
  startOnLoad: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  deterministicIds: true,
  fontFamily:
    'Inter, "Helvetica Neue", Arial, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
  secure: [
    ...['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'maxEdges', 'suppressErrorRendering', 'htmlLabels'],
    ...['fontFamily', 'altFontFamily', 'fontSize', 'themeCSS', 'themeVariables', 'theme', 'look', 'layout'],
    ...['dompurifyConfig', 'deterministicIds', 'deterministicIDSeed', 'wrap', 'markdownAutoWrap', 'logLevel'],
    ...['arrowMarkerAbsolute', 'legacyMathML', 'forceLegacyMathML', 'flowchart', 'journey', 'timeline', 'gantt'],
    ...['sequence', 'state', 'mindmap', 'quadrantChart', 'xyChart', 'sankey', 'pie', 'kanban'],
  ],
};

let queue = Promise.resolve();

addEventListener('message', ({ source, origin, data }) => {
  if (source !== parent || origin !== location.origin) return;
  queue = queue.then(() => answer(data));
});
parent.postMessage({ ready: true }, location.origin);

async function answer({ id, source, theme }) {
  try {
    mermaid.initialize({ ...settings, theme, themeVariables: variablesFor(theme) });
    const { svg } = await mermaid.render(id, source);
    parent.postMessage({ id, ...wellFormed(svg) }, location.origin);
  } catch (error) {
    parent.postMessage({ id, fault: String(error) }, location.origin);
  }
}

/** Whoever sets one colour of a chart takes from it those of its theme: words and axes would be dark on dark. */
function variablesFor(theme) {
  const ink = theme === 'dark' ? '#e8eaee' : '#1b1f27';
  const parts = [
    'title',
    ...['x', 'y'].flatMap((axis) => ['Label', 'Title', 'Tick', 'Line'].map((part) => `${axis}Axis${part}`)),
  ];
  const { themeVariables } = drawingSettings;
  const inks = Object.fromEntries(parts.map((part) => [`${part}Color`, ink]));
  return { ...themeVariables, xyChart: { ...inks, ...themeVariables.xyChart } };
}

/** Mermaid's SVG holds HTML that is no XML, and no size: an image needs both. */
function wellFormed(text) {
  const svg = new DOMParser().parseFromString(text, 'text/html').querySelector('svg');
  const { width, height } = svg.viewBox.baseVal;
  svg.setAttribute('width', width);
  svg.setAttribute('height', height);
  svg.style.maxWidth = '';
  return { svg: new XMLSerializer().serializeToString(svg), width: Math.ceil(width), height: Math.ceil(height) };
}
