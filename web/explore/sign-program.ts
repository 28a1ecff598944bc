import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** What is drawn of a thing, beyond what sigma knows. */
export interface SignData extends NodeDisplayData {
  /** Number of the shape, see `fragmentShader`. */
  readonly shape: number;
  /** The colour within: that of the sign, or of the paper where it is hollow. */
  readonly inner: string;
}

const uniforms = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;

const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_inner;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_inner;
varying vec2 v_place;
varying float v_shape;
varying float v_pixel;
const float bias = 255.0 / 254.0;

void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 4.0;
  vec2 corner = size * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + corner, 1)).xy, 0, 1);
  v_place = corner / (size / 2.0);
  v_pixel = u_correctionRatio / (size / 2.0);
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_inner = a_inner;
  v_inner.a *= bias;
}`;

/** Each function tells how far a place is from the border of a shape, less than 0 within; as the paths in `signs.ts`. */
const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_inner;
varying vec2 v_place;
varying float v_shape;
varying float v_pixel;

float box(vec2 p, vec2 half_size) {
  return max(abs(p.x) - half_size.x, abs(p.y) - half_size.y);
}

float border(vec2 p) {
  vec2 q = abs(p);
  if (v_shape < 0.5) return length(p) - 0.86;
  if (v_shape < 1.5) return box(p, vec2(0.76));
  if (v_shape < 2.5) return (q.x + q.y - 1.05) * 0.7071;
  if (v_shape < 3.5) return max(-p.y - 0.78, dot(vec2(q.x, p.y - 1.0), vec2(0.872, 0.49)));
  if (v_shape < 4.5) return max(q.y - 0.94, dot(q, vec2(0.867, 0.498)) - 0.936);
  if (v_shape < 5.5) return min(box(p, vec2(0.36, 0.96)), box(p, vec2(0.96, 0.36)));
  return box(p, vec2(0.62, 0.9));
}

void main(void) {
  float distance = border(v_place);
  #ifdef PICKING_MODE
  gl_FragColor = distance > 0.0 ? vec4(0.0) : v_color;
  #else
  float edge = v_pixel * 1.5;
  vec4 color = mix(v_color, v_inner, smoothstep(-edge, edge, -distance - 0.3));
  gl_FragColor = mix(color, vec4(0.0), smoothstep(-edge, edge, distance));
  #endif
}`;

/** Draws all kinds of signs at once, each as a triangle of which the shader leaves its shape. */
export class SignProgram extends NodeProgram<(typeof uniforms)[number]> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_inner', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  override processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData): void {
    const { x, y, size, shape, color, inner } = data as SignData;
    this.array.set([x, y, size, shape, floatColor(color), floatColor(inner), nodeIndex], startIndex);
  }

  override setUniforms(
    { correctionRatio, sizeRatio, matrix }: RenderParams,
    { gl, uniformLocations }: ProgramInfo,
  ): void {
    gl.uniform1f(uniformLocations['u_correctionRatio'] ?? null, correctionRatio);
    gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, sizeRatio);
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, matrix);
  }
}
