/** The least that a Java program can do: what vpcelint's start-up is measured against. */
final class Hello {
  private Hello() {}

  public static void main(String[] args) {
    System.out.println("Hello");
  }
}
